package haven.report;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What was found, for other programs.
public final class FindingsJson {
    private FindingsJson() {}

    /// A list. How to mend what needs no mending is null.
    ///
    /// @param ascii whether every other character is to be escaped
    public static String of(List<Finding> findings, boolean ascii) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Finding finding : findings) {
            list.addObject()
                    .put("state", finding.state().name().toLowerCase(Locale.ROOT))
                    .put("thing", finding.thing())
                    .put("found", finding.words())
                    .put("mend", finding.mend().isEmpty() ? null : finding.mend());
        }
        return JsonText.of(list, ascii);
    }
}

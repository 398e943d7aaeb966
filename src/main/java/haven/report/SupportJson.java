package haven.report;

import haven.journal.PlanPart;
import haven.journal.SafetyPlan;
import haven.support.HelpLine;
import haven.support.HelpLines;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Help lines and the safety plan for other programs. What is not known is null.
public final class SupportJson {
    private SupportJson() {}

    /// One object.
    ///
    /// @param ascii whether every other character is to be escaped
    public static String of(Support support, boolean ascii) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("country", support.country().map(country -> country.code()).orElse(null));
        fill(root.putArray("lines"), support.lines());
        Optional<SafetyPlan> plan = support.plan();
        if (plan.isEmpty()) {
            root.putNull("plan");
        } else {
            ObjectNode parts = root.putObject("plan");
            for (PlanPart part : PlanPart.values()) {
                ArrayNode lines = parts.putArray(part.word());
                plan.get().lines(part).forEach(lines::add);
            }
        }
        return JsonText.of(root, ascii);
    }

    /// A list of help lines.
    ///
    /// @param ascii whether every other character is to be escaped
    public static String of(HelpLines lines, boolean ascii) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        fill(list, lines);
        return JsonText.of(list, ascii);
    }

    private static void fill(ArrayNode list, HelpLines lines) {
        for (HelpLine line : lines.lines()) {
            list.addObject()
                    .put("country", line.country().code())
                    .put("number", line.number())
                    .put("channel", line.channel())
                    .put("hours", line.hours().isEmpty() ? null : line.hours())
                    .put("checked", line.checked().map(Object::toString).orElse(null))
                    .put("certain", line.certain())
                    .put("own", line.own());
        }
    }
}

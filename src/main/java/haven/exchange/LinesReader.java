package haven.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads JSON Lines as [LinesWriter] writes them. The header may be missing, or come again where files were joined.
final class LinesReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private LinesReader() {}

    static void read(ImportText text, Intake intake) throws IOException {
        try (BufferedReader lines = new BufferedReader(text.reader())) {
            String line = lines.readLine();
            for (int number = 1; line != null; number++) {
                if (!line.isBlank()) {
                    read(line, text.line(number), intake);
                }
                line = lines.readLine();
            }
        }
    }

    private static void read(String line, Place place, Intake intake) {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JacksonException malformed) {
            intake.mistake(place, why(malformed));
            return;
        }
        if (!(node instanceof ObjectNode thing)) {
            intake.mistake(place, "it is to be an object in braces.");
        } else if (thing.has("haven")) {
            header(thing, place, intake);
        } else {
            intake.take(place, thing);
        }
    }

    private static void header(ObjectNode header, Place place, Intake intake) {
        JsonNode version = header.path("version");
        if (!header.path("haven").asString("").equals("export") || !version.isIntegralNumber()) {
            intake.mistake(place, "it is no header of an export.");
        } else if (version.asInt(Integer.MAX_VALUE) > LinesWriter.VERSION) {
            intake.mistake(
                    place,
                    "a newer haven wrote it (version " + version.asString() + "; this one knows " + LinesWriter.VERSION
                            + "). Import it with that one.");
        }
    }

    /// What is wrong with JSON, and from which column on.
    static String why(JacksonException malformed) {
        TokenStreamLocation place = malformed.getLocation();
        String from = place == null ? "" : " from column " + place.getColumnNr() + " on";
        return String.valueOf(malformed.getOriginalMessage()).startsWith("Duplicate")
                ? "it names a field twice."
                : "it cannot be read as JSON" + from + ".";
    }
}

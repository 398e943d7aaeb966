package haven.command.housekeeping;

import haven.TestApp;
import haven.TestApp.Result;
import haven.journal.Schema;
import java.nio.file.Path;

/// A haven that imports, and what there is to import.
final class ImportFixture {
    static final String ID = "019a2b3c-0000-7000-8000-00000000000a";
    static final String PRACTICE = """
            {"kind":"practice","id":"019a2b3c-0000-7000-8000-00000000000b","at":"2026-11-17T00:30:00+01:00",\
            "drill":"box","practised":61.5,"ending":"completed"}
            """;
    static final String NOTE =
            "{\"kind\":\"note\",\"id\":\"" + ID + "\",\"at\":\"2026-11-16T21:30:00+01:00\",\"text\":\"one\"}\n";
    static final String HEADER = "{\"haven\":\"export\",\"version\":1,\"schema\":" + Schema.BUILT_IN.version() + "}\n";

    private final TestApp haven;

    ImportFixture(Path home) {
        haven = TestApp.in(home);
    }

    TestApp haven() {
        return haven;
    }

    /// Imports this from standard input.
    Result given(String text, String... options) {
        String[] words = new String[options.length + 2];
        words[0] = "import";
        words[1] = "-";
        System.arraycopy(options, 0, words, 2, options.length);
        return haven.input(text).run(words);
    }

    /// All that is kept, a line an entry.
    String exported() {
        return haven.run("export").out().replace(HEADER, "");
    }
}

package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Exit;
import haven.TestApp;
import haven.TestApp.Result;
import haven.terminal.TestTerminals;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every way in, and every odd character: it is refused, and nothing is kept; or it is kept, and each way out brings it
/// back in.
class CharactersTest {
    /// No text has them.
    private static final List<String> NO_TEXT = List.of("\0", "\ud800", "\udc00");

    private static final List<String> TEXT = List.of(
            "\u0001",
            "\u0007",
            "\u001b",
            "\u001f",
            "\u007f",
            "\u0080",
            "\u0085",
            "\u009b",
            "\u00a0",
            "\u00ad",
            "\u0301",
            "\u200b",
            "\u200e",
            "\u2028",
            "\u2029",
            "\u202e",
            "\ufdd0",
            "\ufeff",
            "\ufffd",
            "\ufffe",
            "\uffff",
            "\ud83d\ude42",
            "\ud83f\udffe",
            "\udbff\udfff",
            "\t",
            "\r",
            "\r\n",
            "\n",
            "\u000b",
            "\f");

    @TempDir
    private Path home;

    private TestApp haven;

    /// How it comes in.
    enum Way {
        ARGUMENT {
            @Override
            Result in(TestApp haven, String text, Path home) {
                return haven.run("note", text);
            }
        },
        OPTION {
            @Override
            Result in(TestApp haven, String text, Path home) {
                return haven.run("log", "x", "--note", text);
            }
        },
        TAG {
            @Override
            Result in(TestApp haven, String text, Path home) {
                return haven.run("note", "x", "--tag", text);
            }
        },
        CHECK_IN {
            @Override
            Result in(TestApp haven, String text, Path home) {
                return haven.run("checkin", "mood:4", "--note", text);
            }
        },
        TOOLKIT {
            @Override
            Result in(TestApp haven, String text, Path home) {
                return haven.run("toolkit", "add", text);
            }
        },
        PLAN {
            @Override
            Result in(TestApp haven, String text, Path home) {
                return haven.run("support", "add", "signs", text);
            }
        },
        EDIT {
            @Override
            Result in(TestApp haven, String text, Path home) {
                return haven.run("journal", "edit", "last", "--text", text);
            }
        },
        STANDARD_INPUT {
            @Override
            Result in(TestApp haven, String text, Path home) {
                return haven.input(text).run("note", "-");
            }
        },
        JSON {
            @Override
            Result in(TestApp haven, String text, Path home) {
                return haven.input("{\"trigger\": \"" + escaped(text) + "\"}").run("log", "--json", "-");
            }
        },
        IMPORTED_LINES {
            @Override
            Result in(TestApp haven, String text, Path home) {
                return haven.input("{\"kind\":\"note\",\"at\":\"2026-11-16T21:30+01:00\",\"text\":\"" + escaped(text)
                                + "\"}\n")
                        .run("import", "-", "--format", "jsonl");
            }
        },
        PAGE {
            @Override
            Result in(TestApp haven, String text, Path home) throws IOException {
                Path words = Files.writeString(home.resolve("words"), whole(text));
                Path editor = Files.writeString(
                        home.resolve("editor.sh"),
                        "sed \"/^# What happened/r " + words + "\" \"$1\" >\"$1.n\" && mv \"$1.n\" \"$1\"\n");
                return haven.terminals(new TestTerminals(true))
                        .with("EDITOR", "sh " + editor)
                        .input("q\n")
                        .run("log", "--edit");
            }
        },
        LINE {
            @Override
            Result in(TestApp haven, String text, Path home) {
                return haven.terminals(new TestTerminals(true))
                        .input(text + "\n")
                        .run("note", "--plain");
            }
        };

        abstract Result in(TestApp haven, String text, Path home) throws IOException;

        /// No system hands over an argument with the character NUL, and half a character is said in JSON alone.
        boolean canSay(String character) {
            boolean isHalf = Character.isSurrogate(character.charAt(0)) && character.length() == 1;
            boolean isArgument = ordinal() < STANDARD_INPUT.ordinal();
            boolean isJson = this == JSON || this == IMPORTED_LINES;
            return isHalf
                    ? isJson
                    : !(isArgument && NO_TEXT.contains(character)) && (this != LINE || character.charAt(0) >= ' ');
        }

        private static String escaped(String text) {
            StringBuilder json = new StringBuilder();
            for (char each : text.toCharArray()) {
                json.append("\\u%04x".formatted((int) each));
            }
            return json.toString();
        }

        private static String whole(String text) {
            return text + "\n";
        }
    }

    private TestApp at(String folder) {
        return TestApp.in(home.resolve(folder)).with("XDG_RUNTIME_DIR", home.toString());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoTextIsRefused(Way way) throws IOException {
        haven = at("here");
        haven.run("note", "before");
        String before = haven.run("export").out();
        for (String character : NO_TEXT) {
            if (way.canSay(character)) {
                Result result = way.in(haven, "a" + character + "b", home);
                assertThat(result.code()).as("%s", result).isNotZero().isNotEqualTo(Exit.BUG);
                assertThat(haven.run("export").out()).isEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTextComesBack(Way way) throws IOException {
        haven = at("here");
        haven.run("note", "before");
        int number = 0;
        for (String character : TEXT) {
            if (way.canSay(character)) {
                number++;
                Result result = way.in(haven, number + "a" + character + "b", home);
                assertThat(result.code()).as("%s", result).isZero();
            }
        }
        String kept = haven.run("export").out();
        assertThat(kept.lines()).hasSize(way == Way.EDIT ? 2 : number + 2);
        TestApp lines = at("lines");
        assertThat(lines.input(kept).run("import", "-").err()).isEmpty();
        assertThat(lines.run("export").out()).isEqualTo(kept);
        Path tables = home.resolve("tables");
        assertThat(haven.run("export", "--format", "csv", "-o", tables.toString())
                        .code())
                .isZero();
        TestApp cells = at("cells");
        assertThat(cells.run("import", tables.toString()).err()).isEmpty();
        assertThat(cells.run("export").out()).isEqualTo(kept);
    }

    /// Whatever is read that is not in UTF-8 is refused, or asked for again; nothing is kept with letters lost.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "note -",
                "log -",
                "log --json -",
                "import - --format jsonl",
                "import - --format text",
                "import - --format csv",
                "note --plain",
                "log --plain"
            })
    void whatIsNotInUtf8IsNotKept(String command) {
        haven = at("here").terminals(new TestTerminals(command.contains("--plain")));
        String before = haven.run("export").out();
        byte[] latin = "2026-11-16 21:30 sp\u00e4ter\n".getBytes(StandardCharsets.ISO_8859_1);
        Result result = haven.input(new ByteArrayInputStream(latin)).run(command.split(" "));
        assertThat(haven.run("export").out()).isEqualTo(before);
        assertThat(result.out() + result.err()).contains("UTF-8");
    }

    @ParameterizedTest
    @EnumSource(OwnFile.class)
    void whatAPersonWroteByHandIsReadInUtf8Alone(OwnFile own) throws IOException {
        haven = at("here").config("");
        Path file = haven.paths().config().resolve(own.file);
        Files.createDirectories(file.getParent());
        Files.write(file, ("# sp\u00e4ter\n" + own.text).getBytes(StandardCharsets.ISO_8859_1));
        Result result = haven.run(own.command.split(" "));
        assertThat(result.out() + result.err()).contains("UTF-8");
    }

    /// What a person may write for haven by hand.
    enum OwnFile {
        SETTINGS("config.toml", "rate = true\n", "config list"),
        HELP_LINES("help-lines.toml", "", "support"),
        DRILL("drills/calm.toml", "title = 'calm'\n", "practice check calm");

        private final String file;
        private final String text;
        private final String command;

        OwnFile(String file, String text, String command) {
            this.file = file;
            this.text = text;
            this.command = command;
        }
    }
}

package haven.command.journal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import haven.TestApp.Result;
import haven.command.MadeUp;
import haven.command.shared.ReportOptions;
import haven.entry.Entry;
import haven.entry.SharedPage;
import haven.journal.Journal;
import haven.report.Format;
import haven.terminal.TestTerminals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A page for somebody else.
class RecipientTest {
    /// Forty things that nobody else is to read. Each stands in the journal, or waits to.
    private static final List<String> SECRETS = List.of(
            // Names, as they were given and wherever they stand.
            "Sam",
            "Miller",
            "Zoë",
            "Okonkwo",
            "Mother",
            "李明",
            "Anneliese",
            "Brankovic",
            "Ylva",
            "Pjotr",
            // In free text: in other case, with an end, in an address, decomposed.
            "sam's",
            "ZOE",
            "Ylvas",
            "anneliese-b",
            "pjotr.",
            // Notes of entries, check-ins, and notes themselves.
            "quicksilver",
            "marmalade",
            "zeppelin",
            "periwinkle",
            "tangerine",
            "labyrinth",
            "saxophone",
            // Tags.
            "velvet",
            "obsidian",
            "juniper",
            "cinnabar",
            // Drafts.
            "harpsichord",
            "windmill",
            // What need not be talked about any more, and one more note.
            "lighthouse",
            "peppermint",
            // The toolkit.
            "chamomile",
            "hammock",
            "trombone",
            "gazebo",
            // The safety plan.
            "kerosene",
            "balustrade",
            "monsoon",
            "talisman",
            // Of a kind that the list does not have, and a name in a drill's name.
            "bergamot",
            "cardamom");

    /// All but a PDF, which is the page of HTML as a browser prints it.
    private static final List<Format> FORMATS =
            ReportOptions.PAGE.stream().filter(format -> format != Format.PDF).toList();

    @TempDir
    Path home;

    private TestApp haven;

    @BeforeEach
    void moveIn() {
        haven = TestApp.in(home).with("COLUMNS", "100");
    }

    private void keep(String... words) {
        haven.clock().advance(Duration.ofMinutes(1));
        Result kept = haven.run(words);
        assertThat(kept.code()).as(kept.err()).isZero();
    }

    private void keepSecrets() {
        String words = "Sam asked, sam's door, ZOE too, Ylvas voice, anneliese-brankovic, pjotr. 今天李明来了, Mother";
        for (int i = 0; i < 3; i++) {
            keep(
                    "log",
                    words,
                    "--with",
                    "Sam Miller,Zoë Okonkwo,Mother,李明,Ylva",
                    "--with",
                    "Anneliese Brankovic,Pjotr",
                    "--feeling",
                    "anxious:8",
                    "--body",
                    "chest:tight as Sam said",
                    "--distress",
                    "8",
                    "--thought",
                    words,
                    "--urge",
                    words,
                    "--acted",
                    "partly",
                    "--response",
                    words,
                    "--need",
                    words,
                    "--outcome",
                    words,
                    "--distress-now",
                    "4",
                    "--tag",
                    "velvet,obsidian",
                    "--note",
                    "quicksilver marmalade");
        }
        keep("checkin", "mood:4", "sleep:6", "--note", "zeppelin periwinkle");
        keep("note", "tangerine", "--tag", "juniper");
        keep("note", "--win", "labyrinth", "--tag", "cinnabar");
        keep("note", "--gratitude", "saxophone");
        keep("bring", "how Miller leaves the room");
        keep("bring", "the silence");
        keep("bring", "the lighthouse");
        keep("bring", "--let-go", "last");
        keep("note", "peppermint");
        keep("toolkit", "add", "thing", "chamomile", "--helps", "hammock", "--note", "trombone");
        keep("toolkit", "add", "place", "gazebo");
        for (String part : List.of("signs kerosene", "alone balustrade", "help monsoon", "surroundings talisman")) {
            keep(("support add " + part).split(" "));
        }
    }

    private void leaveDrafts() throws IOException {
        Path drafts = Files.createDirectories(haven.paths().drafts());
        Files.writeString(drafts.resolve("form-1.txt"), "harpsichord");
        Files.writeString(drafts.resolve("entry-1.json"), "{\"trigger\": \"windmill\"}");
    }

    @Test
    void noSecretLeavesInAnyForm() throws IOException {
        assertThat(SECRETS).hasSize(40).doesNotHaveDuplicates();
        keep("week", "--for", "therapist", "--yes");
        haven.schema(MadeUp.SCHEMA).commands(MadeUp.COMMANDS);
        keepSecrets();
        leaveDrafts();
        keep("promise", "bergamot", "--to", "Cardamom");
        for (String page : List.of("week", "patterns")) {
            for (Format format : FORMATS) {
                hasNoSecret(said(page, "--format", format.word()));
                Path file = home.resolve(page + format.ending());
                said(page, "-o", file.toString());
                hasNoSecret(Files.readString(file));
            }
            hasNoSecret(said(page, "--plain"));
        }
    }

    private String said(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(1, List.of("--for", "therapist"));
        Result told = haven.run(all.toArray(String[]::new));
        assertThat(told.code()).as(told.err()).isZero();
        return told.out();
    }

    /// Not as a word, in any case; within one where a script has no spaces.
    private static void hasNoSecret(String text) {
        assertThat(text).contains("how M. leaves the room", "the silence", "S. asked");
        assertThat(text).doesNotContain("李明");
        for (String secret : SECRETS) {
            assertThat(Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(secret) + "(?!\\p{L})")
                            .matcher(text)
                            .find())
                    .as(secret)
                    .isFalse();
        }
    }

    /// They are there to be found, or the test above would find nothing in an empty journal.
    @Test
    void eachSecretIsKept() throws IOException {
        haven.schema(MadeUp.SCHEMA).commands(MadeUp.COMMANDS);
        keepSecrets();
        leaveDrafts();
        keep("promise", "bergamot", "--to", "Cardamom");
        String all = haven.run("export").out().toLowerCase(Locale.ROOT)
                + Files.readString(haven.paths().drafts().resolve("form-1.txt"))
                + Files.readString(haven.paths().drafts().resolve("entry-1.json"));
        for (String secret : SECRETS) {
            assertThat(all).as(secret).contains(secret.toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void anybodyElseIsToldFiguresAloneAtFirst() {
        keepSecrets();
        keep("week", "--for", "partner", "--yes");
        for (Format format : FORMATS) {
            Result told = haven.run("week", "--for", "partner", "--format", format.word());
            assertThat(told.out()).contains("mood").doesNotContain("asked", "anxious", "silence", "S.");
        }
    }

    @Test
    void theFirstTimeItIsLookedAtThenRemembered() throws IOException {
        keep("log", "no answer", "--with", "Sam", "--note", "alone");
        assertThat(haven.run("week", "--for", "therapist"))
                .isEqualTo(Result.refused("What leaves for therapist is to be looked at first, and nobody can answer"
                        + " here. Nothing was shared. --preview shows it; --yes says yes."));
        haven.terminals(new TestTerminals(true)).input("n\n");
        Result no = haven.run("week", "--for", "therapist");
        assertThat(no.out()).endsWith("Share, and remember what leaves? [y/N] Nothing was shared.\n");
        assertThat(haven.paths().configFile()).doesNotExist();
        haven.input("y\n");
        Result yes = haven.run("week", "--for", "therapist");
        assertThat(yes.out()).startsWith("What leaves for therapist").contains("[y/N] Week 47");
        assertThat(Files.readString(haven.paths().configFile()))
                .startsWith("share = [\"therapist: episode.recorded, episode.trigger, ")
                .contains("; not: episode.tag, episode.note, episode.old-share, check-in.note, note.about, ");
        haven.terminals(new TestTerminals(false));
        assertThat(haven.run("week", "--for", "therapist").out()).startsWith("Week 47");
        assertThat(haven.run("config", "show", "share").code()).isZero();
        assertThat(haven.run("doctor").out()).contains("ok     settings     1 set in");
    }

    @Test
    void thatItWasSharedIsKeptWithoutWhatItSaid() {
        keep("log", "no answer", "--with", "Sam");
        haven.clock().advance(Duration.ofMinutes(1));
        Result told = haven.run("week", "last", "--for", "therapist", "--yes");
        Entry shared = shared().getFirst();
        assertThat(told.err()).matches("In your journal: shared with therapist, [0-9a-f]{5}\\.\n");
        assertThat(shared.get(SharedPage.RECIPIENT)).isEqualTo("therapist");
        assertThat(shared.kind().line(shared)).isEqualTo("week for therapist, 2026-11-09 to 2026-11-15");
        assertThat(shared.get(SharedPage.FIELDS)).contains("episode.trigger").doesNotContain("episode.note");
        assertThat(haven.run("journal", "list", "--kind", "shared-page").out())
                .contains("week for therapist, 2026-11-09 to 2026-11-15");
        assertThat(haven.run("journal", "show", "last").out()).contains("For").contains("therapist");
        for (String[] edit : new String[][] {{"journal", "edit", "last"}, {"journal", "edit", "last", "--edit"}}) {
            assertThat(haven.run(edit))
                    .isEqualTo(Result.failed(
                            "In a shared page there is nothing to change." + " haven journal rm takes it out."));
        }
        haven.run("patterns", "--for", "therapist", "--since", "2026-11-01");
        assertThat(shared().getLast().kind().line(shared().getLast()))
                .isEqualTo("patterns for therapist, 2026-11-01 to 2026-11-18");
        assertThat(haven.run("week").out()).doesNotContain("shared");
        assertThat(haven.run("undo").code()).isZero();
        assertThat(shared()).hasSize(1);
    }

    private List<Entry> shared() {
        try (Journal journal = haven.journal()) {
            return journal.entries(SharedPage.KIND);
        }
    }

    @Test
    void aPreviewWritesNothing() throws IOException {
        keep("log", "no answer from Sam", "--with", "Sam", "--note", "alone");
        keep("note", "mine");
        byte[] before = Files.readAllBytes(haven.paths().journal());
        haven.with("COLUMNS", "80");
        assertThat(haven.run("week", "--for", "therapist", "--preview").out()).endsWith("""

                entry, Wed 18 Nov 21:31
                  trigger: no answer from S.               note: alone
                  with: S.

                note, Wed 18 Nov 21:32
                  nothing                                  text: mine
                """);
        haven.with("COLUMNS", "40");
        assertThat(haven.run("week", "--for", "therapist", "--preview").out()).endsWith("""
                entry, Wed 18 Nov 21:31
                  note: alone
                note, Wed 18 Nov 21:32
                  text: mine
                """);
        assertThat(haven.run("week", "--for", "therapist", "--preview", "--plain")
                        .out())
                .contains("""
                leaves: entry, Wed 18 Nov 21:31, trigger: no answer from S.
                leaves: entry, Wed 18 Nov 21:31, with: S.
                stays: entry, Wed 18 Nov 21:31, note: alone
                """);
        assertThat(haven.paths().configFile()).doesNotExist();
        assertThat(Files.readAllBytes(haven.paths().journal())).isEqualTo(before);
    }

    /// What stands whenever it was kept is told on the page: the preview shows it, and what was over before is on
    /// neither.
    @Test
    void aPreviewShowsWhatStandsAsThePageDoes() {
        keep("plan", "add", "routine", "a walk", "--weekly", "3");
        keep("plan", "add", "goal", "the letter", "--by", "2026-12-20");
        keep("plan", "add", "homework", "an old one");
        keep("plan", "mark", "an", "old", "one");
        keep("bring", "the silence");
        keep("bring", "something said");
        keep("bring", "--let-go", "last");
        keep("repair", "I shouted", "--with", "Sam", "--change", "breathe");
        haven.clock().advance(Duration.ofDays(8));
        keep("log", "no answer");
        Result page = haven.run("week", "--for", "therapist", "--allow", "repair.happened", "--yes");
        assertThat(page.out())
                .contains("the silence", "a walk", "the letter", "I shouted", "no answer")
                .doesNotContain("an old one", "something said");
        String preview =
                haven.run("week", "--for", "therapist", "--preview", "--plain").out();
        assertThat(preview)
                .contains(
                        "leaves: topic, Wed 18 Nov 21:35, text: the silence\n",
                        "leaves: entry, Thu 26 Nov 21:39, trigger: no answer\n",
                        "text: a walk\n",
                        "text: the letter\n",
                        "leaves: repair, Wed 18 Nov 21:38, happened: I shouted\n",
                        "stays: repair, Wed 18 Nov 21:38, with: Sam\n")
                .doesNotContain("an old one", "something said");
        assertThat(preview.indexOf("the silence")).isLessThan(preview.indexOf("no answer"));
        assertThat(haven.run("patterns", "--for", "therapist", "--preview", "--plain")
                        .out())
                .contains("the silence", "no answer")
                .doesNotContain("a walk", "I shouted");
    }

    /// That a repair waits is told without how it stands with it; that one is over would be told as one that waits.
    @Test
    void aRepairThatWaitsIsToldWithoutHowItStands() {
        keep("repair", "I forgot", "--with", "Sam", "--change", "a list");
        keep("repair", "--let-go");
        keep("repair", "I shouted", "--with", "Sam", "--change", "breathe");
        keep("repair", "--offered");
        Result page = haven.run("week", "--for", "therapist", "--allow", "repair.happened", "--yes");
        assertThat(page.out()).contains("to mend", "I shouted").doesNotContain("offered", "planned", "I forgot");
        assertThat(haven.run("week", "--for", "therapist", "--json").out())
                .contains("I shouted")
                .doesNotContain("offered", "planned", "I forgot");
        assertThat(haven.run("week", "--for", "therapist", "--preview", "--plain")
                        .out())
                .contains("leaves: repair, Wed 18 Nov 21:33, happened: I shouted\n", ", state: offered\n")
                .doesNotContain("I forgot");
    }

    /// A kind that haven brings later is not on an old list.
    @Test
    void whatIsNewStaysAndIsSaidOnce() {
        keep("week", "--for", "therapist", "--yes");
        haven.schema(MadeUp.SCHEMA).commands(MadeUp.COMMANDS);
        keep("promise", "bergamot", "--to", "Cardamom");
        Result told = haven.run("week", "--for", "therapist", "--json");
        assertThat(told.out()).doesNotContain("bergamot");
        assertThat(told.err())
                .endsWith("New, and not in it: promise.what, promise.to, promise.by-day, promise.how-sure"
                        + " and more. --for therapist --preview shows it; --allow or --withhold decides.\n");
        assertThat(haven.run("week", "--for", "therapist", "--preview").out())
                .contains("what (new), to (new)")
                .contains("what: bergamot");
        keep("week", "--for", "therapist", "--allow", "promise.what", "--yes");
        Result then = haven.run("week", "--for", "therapist", "--json");
        assertThat(then.out()).contains("bergamot").doesNotContain("ardamom");
        assertThat(then.err()).doesNotContain("New");
        keep("week", "--for", "therapist", "--withhold", "promise", "--yes");
        assertThat(haven.run("week", "--for", "therapist", "--json").out()).doesNotContain("bergamot");
    }

    @Test
    void aListOfOnesOwnIsNoMoreThanItSays() {
        keep("log", "no answer", "--with", "Sam", "--distress", "7");
        keep("bring", "the silence");
        haven.config("share = [\"my friend: episode.with\", \"therapist: topic.text\"]\n");
        Result friend = haven.run("week", "--for", "My Friend", "--json");
        assertThat(friend.out()).doesNotContain("no answer", "silence", "7,");
        Result therapist = haven.run("week", "--for", "therapist");
        assertThat(therapist.out()).contains("to bring").contains("the silence").doesNotContain("no answer");
        keep("bring", "--let-go", "last");
        assertThat(haven.run("week", "--for", "therapist").out()).doesNotContain("silence");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    week --preview                          | --preview goes with --for. For example: --for therapist --preview.
                    patterns --yes                          | --yes goes with --for. For example: --for therapist --yes.
                    week --for terapist                     | Nothing is set for "terapist". Did you mean therapist? A name that is not so near to it may be new.
                    week --for 7                            | "7" is nobody's name, in 30 letters at most. For example: --for therapist.
                    week --for therapist --allow x.y        | --allow "x.y" is no field of an entry. --preview shows all of them.
                    week --for therapist --preview -o x.md  | --preview writes nothing, and takes no --output. Leave one out.
                    week --for therapist --preview --json   | --preview writes nothing, and takes no --json. Leave one out.
                    """)
    void whatCannotBeIsRefused(String typed, String refused) {
        assertThat(haven.run(typed.split(" "))).isEqualTo(Result.refused(refused));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    partner                                | "partner" says not what, as in "partner: episode.distress"
                    partner: distress                      | "distress" is no field of an entry; episode.distress is one
                    7: episode.distress                    | "7" is nobody's name, in 30 letters at most
                    a: b.c; not: d.e; not: f.g             | "a: b.c; not: d.e; not: f.g" says twice what not
                    """)
    void aListThatCannotBeIsAMistakeInTheSettings(String share, String mistake) {
        haven.config("share = [\"" + share + "\"]\n");
        keep("log", "no answer");
        Result refused = haven.run("week", "--for", "therapist", "--yes");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(haven.run("config").err() + haven.run("doctor").out().replaceAll("\\s+", " "))
                .contains(mistake);
    }
}

package haven.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Exit;
import haven.entry.Entry;
import haven.entry.Episode;
import haven.entry.Stamp;
import haven.guide.EntryEvent;
import haven.guide.EntryForm;
import haven.terminal.Tty.TtyEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PlainAskerTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private PlainAsker asker(String typed) {
        return new PlainAsker(
                new TypedLines(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8))),
                new PrintStream(out, true, StandardCharsets.US_ASCII));
    }

    private static EntryForm form(String trigger) {
        Instant now = Instant.parse("2026-11-22T14:10:00Z");
        Entry episode = Entry.of(
                Episode.KIND,
                "019a2b3c-0000-7000-8000-000000000000",
                new Stamp(now, ZoneId.of("Europe/Berlin"), LocalDate.parse("2026-11-22")));
        return EntryForm.of(episode.with(Episode.TRIGGER, trigger));
    }

    @Test
    void readsUtf8WhereTheTerminalShowsAsciiAlone() {
        assertThat(asker("m\u00FCde\n").ask(form("").open())).isEqualTo(new EntryEvent.Answered("m\u00FCde"));
    }

    @Test
    void endsWithTheSignalThatComesWhileItWaits() {
        CompletableFuture<TypedLines> lines = new CompletableFuture<>();
        CountDownLatch never = new CountDownLatch(1);
        lines.complete(new TypedLines(new InputStream() {
            @Override
            public int read() {
                lines.join().stop(new TtyEvent.Stop(Exit.TERMINATE));
                try {
                    never.await();
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
                return -1;
            }
        }));
        PlainAsker asker = new PlainAsker(lines.join(), new PrintStream(out, true, StandardCharsets.US_ASCII));
        assertThat(asker.ask(form("no answer").open())).isEqualTo(new EntryEvent.Interrupted("no answer"));
        assertThat(asker.stopCode()).isEqualTo(143);
        assertThat(asker.key()).isEqualTo(EntryAsker.NO_KEY);
    }

    @Test
    void showsAnAnswerWithoutWhatATerminalObeysAndKeepsItWordForWord() {
        EntryEvent event = asker("\n").ask(form("one\ntwo \u001b[2J").open());

        assertThat(event).isEqualTo(new EntryEvent.Answered("one\ntwo \u001b[2J"));
        assertThat(out.toString(StandardCharsets.US_ASCII)).isEqualTo("""
                Enter skips, < goes back, Ctrl-D ends. Answers are kept as you go.
                What happened?
                So far: one two [2J (Enter keeps it)
                >\s""");
    }

    @Test
    void whatATerminalAnswersIsNoPartOfALine() {
        for (TerminalAnswer answer : TerminalAnswer.values()) {
            String typed = "it " + answer.sent() + "rained" + answer.sent() + "\n";
            assertThat(asker(typed).ask(form("").open()))
                    .as(answer.name())
                    .isEqualTo(new EntryEvent.Answered("it rained"));
        }
    }
}

package haven.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.drill.Drill;
import haven.drill.DrillLibrary;
import haven.entry.Scale;
import haven.guide.CheckInForm;
import haven.guide.Event;
import haven.guide.FewResources;
import haven.guide.HardMoment;
import haven.guide.Key;
import haven.guide.Key.Name;
import haven.guide.Model;
import haven.guide.Session;
import haven.guide.WordFamilies;
import haven.terminal.Theme.Colours;
import haven.terminal.Tty.Size;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is guided, whatever is typed, and however often the size changes: what is on the screen is the picture, and
/// nothing of the one before.
@Execution(ExecutionMode.CONCURRENT)
class AnySizeTest {
    private static final int CHANGES = 200;
    private static final List<Size> NAMED =
            List.of(new Size(20, 6), new Size(40, 12), new Size(80, 24), new Size(200, 60));
    private static final List<Key> KEYS = List.of(
            Key.of(" "),
            Key.of("s"),
            Key.of("a"),
            Key.of("猫"),
            Key.of("7"),
            Key.of("1"),
            Key.of("t"),
            Key.of("h"),
            Key.of("g"),
            Key.of("?"),
            Key.of("+"),
            Key.of("p"),
            Key.of(","),
            Key.of(Name.ENTER),
            Key.of(Name.UP),
            Key.of(Name.DOWN),
            Key.of(Name.LEFT),
            Key.of(Name.RIGHT),
            Key.of(Name.TAB),
            Key.of(Name.BACKSPACE));

    private static Stream<String> drills() {
        return new DrillLibrary().names().stream();
    }

    @ParameterizedTest
    @MethodSource("drills")
    void aDrillResizedAtRandom(String name) {
        Drill drill = new DrillLibrary().find(name).orElseThrow();
        Drill worded = drill.withFeelings(WordFamilies.feelings().words());
        walk(
                new Theme(Colours.MANY, true),
                SessionView::new,
                now -> Session.begin(worded, false, true, now),
                new Random(name.hashCode()));
    }

    @ParameterizedTest
    @EnumSource(Colours.class)
    void aHardMomentResizedAtRandom(Colours colours) {
        for (int seed = 0; seed < 5; seed++) {
            walk(
                    new Theme(colours, colours != Colours.NONE),
                    MomentView::new,
                    now -> HardMoment.begin(new FewResources(), FewResources.drill("long-exhale"), now),
                    new Random(seed));
        }
    }

    @ParameterizedTest
    @EnumSource(Colours.class)
    void aCheckInResizedAtRandom(Colours colours) {
        List<Scale> scales = new ArrayList<>(Scale.BUILT_IN);
        for (int own = 0; own < 6; own++) {
            scales.add(new Scale("猫 of one's own " + own, "0".repeat(24), "静か".repeat(6)));
        }
        for (int seed = 0; seed < 5; seed++) {
            List<Scale> asked = scales.subList(0, 4 + seed);
            walk(
                    new Theme(colours, colours != Colours.NONE),
                    CheckInView::new,
                    now -> CheckInForm.begin(asked, ""),
                    new Random(seed));
        }
    }

    @Test
    void asciiMeansAscii() {
        for (String name : new DrillLibrary().names()) {
            Session session = Session.begin(new DrillLibrary().find(name).orElseThrow(), false, true, Duration.ZERO);
            for (int step = 0; step < 40 && !session.isOver(); step++) {
                Duration now = Duration.ofSeconds(step * 2L);
                session = session.update(new Event.Pressed(Key.of(step % 3 == 0 ? Name.ENTER : Name.TAB), now));
                Frame frame = new SessionView(new Theme(Colours.NONE, false)).draw(session, now, new Size(80, 24));
                assertThat(frame.toString()).as(name).matches("[\\x20-\\x7e\\n]*");
            }
        }
    }

    private static <T extends Model<T>> void walk(
            Theme theme, Function<Theme, View<T>> views, Function<Duration, T> beginning, Random random) {
        View<T> view = views.apply(theme);
        Painter painter = new Painter(theme);
        ScreenTerminal terminal = new ScreenTerminal(80, 24);
        Duration now = Duration.ZERO;
        T guided = beginning.apply(now);
        for (int i = 0; i < CHANGES; i++) {
            now = now.plusMillis(random.nextInt(4000));
            guided = guided.update(new Event.Tick(now));
            guided = guided.update(new Event.Pressed(KEYS.get(random.nextInt(KEYS.size())), now));
            if (guided.isOver()) {
                guided = beginning.apply(now);
            }
            Size size = i % 4 == 0
                    ? NAMED.get(random.nextInt(NAMED.size()))
                    : new Size(20 + random.nextInt(181), 6 + random.nextInt(55));
            // Smaller than promised: nothing has to be there, but nothing may break.
            view.draw(guided, now, new Size(1 + random.nextInt(19), 1 + random.nextInt(5)));
            terminal.setSize(new org.jline.terminal.Size(size.columns(), size.rows()));
            painter.forget();
            Frame picture = view.draw(guided, now, size);
            terminal.write(new String(painter.paint(picture), StandardCharsets.UTF_8));
            assertThat(PtyScreens.shown(terminal, size)).as(size + " " + guided).isEqualTo(picture.toString());
        }
    }
}

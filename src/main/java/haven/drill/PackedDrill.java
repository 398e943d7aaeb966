package haven.drill;

import haven.drill.Card.Family;
import haven.drill.Card.Need;
import haven.drill.Step.Ask;
import haven.drill.Step.Breathe;
import haven.drill.Step.Count;
import haven.drill.Step.Find;
import haven.drill.Step.Prompt;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A drill as the bytes that the build makes of its TOML file. They hold nothing else and are read in a moment, while
/// loading what reads TOML takes half the time to the first breath. Only the TOML is ever written by hand.
public final class PackedDrill {
    /// How the files of packed drills end.
    static final String ENDING = ".drill";

    /// Each as its place here: the same build packs and reads.
    private static final List<Need> NEEDS = List.of(Need.values());

    private static final List<Family> FAMILIES = List.of(Family.values());
    private static final List<Ask.Kind> ANSWERS = List.of(Ask.Kind.values());
    private static final int BREATHE = 0;
    private static final int PROMPT = 1;
    private static final int FIND = 2;
    private static final int COUNT = 3;
    private static final int ASK = 4;

    private PackedDrill() {}

    /// Packs every drill of a folder, beside its TOML file.
    ///
    /// @throws IllegalStateException if one has a mistake in it
    public static void packAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(DrillFile.ENDING))
                    .toList()) {
                DrillFile read = DrillReader.read(file, Files.readAllBytes(file));
                Drill drill = read.drill().orElseThrow(() -> new IllegalStateException(file + ": " + read.mistakes()));
                Files.write(folder.resolve(drill.name() + ENDING), of(drill));
            }
        }
    }

    /// A drill as bytes; its name is that of their file.
    static byte[] of(Drill drill) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Packer packer = new Packer(new DataOutputStream(bytes));
        packer.card(drill.card());
        packer.write(drill.steps(), drill.shortSteps());
        return bytes.toByteArray();
    }

    /// The drill in these bytes.
    static Drill read(String name, InputStream bytes) throws IOException {
        Unpacker unpacker = new Unpacker(new DataInputStream(bytes));
        return new Drill(name, unpacker.card(), unpacker.steps(), unpacker.steps());
    }

    /// Writes what it is given as what it is.
    private record Packer(DataOutputStream out) {
        void card(Card card) throws IOException {
            write(
                    card.title(),
                    card.needs(),
                    card.family(),
                    card.purpose(),
                    card.caution(),
                    card.source(),
                    card.learn());
            write(card.mostBreaths(), card.dims(), card.offered());
        }

        void step(Step step) throws IOException {
            switch (step) {
                case Breathe breathe -> breathe(breathe);
                case Prompt prompt -> write(PROMPT, prompt.part(), prompt.cue(), prompt.time(), prompt.stretches());
                case Find find -> write(FIND, find.sense(), find.count(), find.cue(), find.pace());
                case Count count -> write(COUNT, count.to(), count.cue(), count.time());
                case Ask ask -> write(ASK, ask.about(), ask.cue(), ask.kind(), ask.choices(), ask.time(), ask.shows());
            }
        }

        private void breathe(Breathe breathe) throws IOException {
            write(BREATHE);
            for (Phase phase : Phase.values()) {
                write(breathe.pattern().of(phase));
            }
            switch (breathe.extent()) {
                case Extent.Breaths breaths -> write(true, breaths.count());
                case Extent.Lasting lasting -> write(false, lasting.length());
            }
            write(breathe.settling(), breathe.cue());
        }

        void write(Object... values) throws IOException {
            for (Object value : values) {
                switch (value) {
                    case String text -> out.writeUTF(text);
                    case Integer number -> out.writeInt(number);
                    case Boolean flag -> out.writeBoolean(flag);
                    case Duration time -> out.writeLong(time.toNanos());
                    case Enum<?> constant ->
                        write(List.of(constant.getDeclaringClass().getEnumConstants())
                                .indexOf(constant));
                    case Step step -> step(step);
                    case Settling settling -> {
                        out.writeDouble(settling.from());
                        write(settling.over());
                    }
                    case List<?> list -> {
                        write(list.size());
                        write(list.toArray());
                    }
                    case Optional<?> some -> {
                        write(some.isPresent());
                        write(some.stream().toArray());
                    }
                    default -> throw new IllegalArgumentException("a drill has no " + value.getClass());
                }
            }
        }
    }

    private record Unpacker(DataInputStream in) {
        Card card() throws IOException {
            return new Card(
                    in.readUTF(),
                    needs(),
                    in.readBoolean() ? Optional.of(FAMILIES.get(in.readInt())) : Optional.empty(),
                    in.readUTF(),
                    in.readUTF(),
                    in.readUTF(),
                    in.readUTF(),
                    in.readBoolean() ? Optional.of(in.readInt()) : Optional.empty(),
                    in.readBoolean(),
                    in.readBoolean());
        }

        private List<Need> needs() throws IOException {
            List<Need> needs = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                needs.add(NEEDS.get(in.readInt()));
            }
            return needs;
        }

        List<Step> steps() throws IOException {
            List<Step> steps = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                steps.add(step(in.readInt()));
            }
            return steps;
        }

        private Step step(int kind) throws IOException {
            return switch (kind) {
                case BREATHE -> new Breathe(pattern(), extent(), settling(), in.readUTF());
                case PROMPT -> new Prompt(in.readUTF(), in.readUTF(), time(), in.readBoolean());
                case FIND ->
                    new Find(
                            in.readUTF(),
                            in.readInt(),
                            in.readUTF(),
                            in.readBoolean() ? Optional.of(time()) : Optional.empty());
                case COUNT -> new Count(in.readInt(), in.readUTF(), time());
                case ASK ->
                    new Ask(in.readUTF(), in.readUTF(), ANSWERS.get(in.readInt()), choices(), time(), in.readUTF());
                default -> throw new IOException("there is no step of kind " + kind);
            };
        }

        private BreathPattern pattern() throws IOException {
            return new BreathPattern(time(), time(), time(), time(), time());
        }

        private Extent extent() throws IOException {
            return in.readBoolean() ? new Extent.Breaths(in.readInt()) : new Extent.Lasting(time());
        }

        private Optional<Settling> settling() throws IOException {
            return in.readBoolean() ? Optional.of(new Settling(in.readDouble(), time())) : Optional.empty();
        }

        private List<String> choices() throws IOException {
            List<String> choices = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                choices.add(in.readUTF());
            }
            return choices;
        }

        private Duration time() throws IOException {
            return Duration.ofNanos(in.readLong());
        }
    }
}

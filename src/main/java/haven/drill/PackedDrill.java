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
            for (Path file : files.filter(path -> path.toString().endsWith(OwnDrills.ENDING))
                    .toList()) {
                String name = OwnDrills.name(file);
                Files.write(folder.resolve(name + ENDING), of(DrillReader.read(name, Files.readAllBytes(file))));
            }
        } catch (DrillException mistakes) {
            throw new IllegalStateException("a drill in " + folder + " cannot be read", mistakes);
        }
    }

    /// A drill as bytes; its name is that of their file.
    static byte[] of(Drill drill) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Packer packer = new Packer(new DataOutputStream(bytes));
        packer.card(drill.card());
        packer.steps(drill.steps());
        packer.steps(drill.shortSteps());
        return bytes.toByteArray();
    }

    /// The drill in these bytes.
    static Drill read(String name, InputStream bytes) throws IOException {
        Unpacker unpacker = new Unpacker(new DataInputStream(bytes));
        return new Drill(name, unpacker.card(), unpacker.steps(), unpacker.steps());
    }

    private record Packer(DataOutputStream out) {
        void card(Card card) throws IOException {
            out.writeUTF(card.title());
            out.writeInt(card.needs().size());
            for (Need need : card.needs()) {
                out.writeInt(NEEDS.indexOf(need));
            }
            out.writeInt(card.family().map(FAMILIES::indexOf).orElse(-1));
            out.writeUTF(card.purpose());
            out.writeUTF(card.caution());
            out.writeUTF(card.source());
            out.writeInt(card.mostBreaths().orElse(-1));
            out.writeBoolean(card.dims());
            out.writeBoolean(card.offered());
        }

        void steps(List<Step> steps) throws IOException {
            out.writeInt(steps.size());
            for (Step step : steps) {
                switch (step) {
                    case Breathe breathe -> breathe(breathe);
                    case Prompt prompt -> {
                        out.writeInt(PROMPT);
                        out.writeUTF(prompt.part());
                        out.writeUTF(prompt.cue());
                        time(prompt.time());
                        out.writeBoolean(prompt.stretches());
                    }
                    case Find find -> {
                        out.writeInt(FIND);
                        out.writeUTF(find.sense());
                        out.writeInt(find.count());
                        out.writeUTF(find.cue());
                        time(find.pace().orElse(Duration.ZERO));
                    }
                    case Count count -> {
                        out.writeInt(COUNT);
                        out.writeInt(count.to());
                        out.writeUTF(count.cue());
                        time(count.time());
                    }
                    case Ask ask -> ask(ask);
                }
            }
        }

        private void breathe(Breathe breathe) throws IOException {
            out.writeInt(BREATHE);
            for (Phase phase : Phase.values()) {
                time(breathe.pattern().of(phase));
            }
            switch (breathe.extent()) {
                case Extent.Breaths breaths -> {
                    out.writeBoolean(true);
                    out.writeInt(breaths.count());
                }
                case Extent.Lasting lasting -> {
                    out.writeBoolean(false);
                    time(lasting.length());
                }
            }
            out.writeBoolean(breathe.settling().isPresent());
            if (breathe.settling().isPresent()) {
                out.writeDouble(breathe.settling().get().from());
                time(breathe.settling().get().over());
            }
            out.writeUTF(breathe.cue());
        }

        private void ask(Ask ask) throws IOException {
            out.writeInt(ASK);
            out.writeUTF(ask.about());
            out.writeUTF(ask.cue());
            out.writeInt(ANSWERS.indexOf(ask.kind()));
            out.writeInt(ask.choices().size());
            for (String choice : ask.choices()) {
                out.writeUTF(choice);
            }
            time(ask.pause());
        }

        private void time(Duration time) throws IOException {
            out.writeLong(time.toNanos());
        }
    }

    private record Unpacker(DataInputStream in) {
        Card card() throws IOException {
            String title = in.readUTF();
            List<Need> needs = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                needs.add(NEEDS.get(in.readInt()));
            }
            int family = in.readInt();
            String purpose = in.readUTF();
            String caution = in.readUTF();
            String source = in.readUTF();
            int mostBreaths = in.readInt();
            return new Card(
                    title,
                    needs,
                    family < 0 ? Optional.empty() : Optional.of(FAMILIES.get(family)),
                    purpose,
                    caution,
                    source,
                    mostBreaths < 0 ? Optional.empty() : Optional.of(mostBreaths),
                    in.readBoolean(),
                    in.readBoolean());
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
                case FIND -> new Find(in.readUTF(), in.readInt(), in.readUTF(), pace());
                case COUNT -> new Count(in.readInt(), in.readUTF(), time());
                case ASK -> new Ask(in.readUTF(), in.readUTF(), ANSWERS.get(in.readInt()), choices(), time());
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

        private Optional<Duration> pace() throws IOException {
            Duration each = time();
            return each.isZero() ? Optional.empty() : Optional.of(each);
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

package haven.sound;

import haven.terminal.Pacer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Players and voices that write down what they are asked, with the time. They neither take time nor make a sound.
public final class TestSpeakers implements Speakers {
    /// None at all.
    public static final Speakers NONE = new TestSpeakers(() -> Duration.ZERO, List.of(), List.of());

    private final Clock clock;
    private final List<Player> players;
    private final List<Voice> voices;
    private final List<String> log = new ArrayList<>();

    private TestSpeakers(Clock clock, List<String> players, List<String> voices) {
        this.clock = clock;
        this.players = players.stream().<Player>map(TestPlayer::new).toList();
        this.voices = voices.stream().<Voice>map(TestVoice::new).toList();
    }

    /// These players and voices, in this time. One whose name begins with `broken` fails as soon as it is started, and
    /// one whose name begins with `missing` cannot be started.
    public static TestSpeakers of(Pacer pacer, List<String> players, List<String> voices) {
        return new TestSpeakers(pacer::now, players, voices);
    }

    /// What they were asked.
    public List<String> log() {
        return log;
    }

    @Override
    public List<Player> players() {
        return players;
    }

    @Override
    public List<Voice> voices() {
        return voices;
    }

    private void log(String what) {
        log.add(clock.now().toMillis() / 1000.0 + " " + what);
    }

    private interface Clock {
        Duration now();
    }

    private final class TestPlayer implements Player {
        private final String name;

        TestPlayer(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Playing play(Sound sound, long samples) throws IOException {
            if (name.startsWith("missing")) {
                throw new IOException("no such program");
            }
            log(name + " plays " + Soundtrack.time(samples).toMillis() / 1000.0);
            return new Playing() {
                private boolean closed;

                @Override
                public State state() {
                    return name.startsWith("broken") ? State.FAILED : State.GOES_ON;
                }

                @Override
                public void await(Duration atMost) {
                    log("waits for " + name);
                }

                @Override
                public void close() {
                    if (!closed) {
                        log(name + " ends");
                    }
                    closed = true;
                }
            };
        }
    }

    private final class TestVoice implements Voice {
        private final String name;

        TestVoice(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void say(String words) {
            log(name + " says " + words);
        }

        @Override
        public boolean hasFailed() {
            return name.startsWith("broken");
        }

        @Override
        public void close(Duration atMost) {
            log(name + " ends");
        }
    }
}

package haven.journal;

import haven.UserError;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Episodes as rows of `episode`, `feeling`, `sensation`, `companion`, `tag` and `episode_practice`.
final class EpisodeTable {
    private static final ChildTable<Feeling> FEELING = new ChildTable<>(
            "feeling",
            "episode",
            List.of("name", "strength"),
            row -> new Feeling(row.getString("name"), Rows.optional(row, "strength")),
            (row, feeling) -> {
                row.setString(3, feeling.name());
                Rows.set(row, 4, feeling.strength());
            });
    private static final ChildTable<Sensation> SENSATION = new ChildTable<>(
            "sensation",
            "episode",
            List.of("place", "quality", "temperature", "strength"),
            row -> new Sensation(
                    row.getString("place"),
                    row.getString("quality"),
                    row.getString("temperature"),
                    Rows.optional(row, "strength")),
            (row, sensation) -> {
                row.setString(3, sensation.place());
                row.setString(4, sensation.quality());
                row.setString(5, sensation.temperature());
                Rows.set(row, 6, sensation.strength());
            });
    private static final ChildTable<String> COMPANION = ChildTable.ofWords("companion", "episode", "name");
    private static final ChildTable<String> TAG = ChildTable.ofWords("tag", "episode", "name");
    private static final ChildTable<String> PRACTICE = ChildTable.ofWords("episode_practice", "episode", "practice");
    private static final String SAVE = """
            INSERT INTO episode (id, at, zone, day, recorded, trigger, urge, acted, response, need, outcome, distress,
              distress_now, note, thought, pattern) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET at = excluded.at, zone = excluded.zone, day = excluded.day,
              trigger = excluded.trigger, urge = excluded.urge, acted = excluded.acted, response = excluded.response,
              need = excluded.need, outcome = excluded.outcome, distress = excluded.distress,
              distress_now = excluded.distress_now, note = excluded.note, thought = excluded.thought,
              pattern = excluded.pattern""";

    private EpisodeTable() {}

    /// Saves it whole; refuses one that names a practice that is not there.
    static void save(Connection connection, Episode episode) throws SQLException {
        for (String practice : episode.practices()) {
            if (!PracticeTable.holds(connection, practice)) {
                throw UserError.usage(
                        "There is no practice with the id " + practice + " in your journal.",
                        "Nothing was changed; name one that is there, or leave it out.");
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(SAVE)) {
            Rows.begin(statement, episode);
            statement.setString(5, WrittenTime.of(episode.recorded()));
            statement.setString(6, episode.trigger());
            statement.setString(7, episode.urge());
            statement.setString(8, episode.acted().map(Acted::word).orElse(null));
            statement.setString(9, episode.response());
            statement.setString(10, episode.need());
            statement.setString(11, episode.outcome());
            Rows.set(statement, 12, episode.distress());
            Rows.set(statement, 13, episode.distressNow());
            statement.setString(14, episode.note());
            statement.setString(15, episode.thought());
            statement.setString(16, episode.pattern().map(PatternWord::word).orElse(null));
            statement.executeUpdate();
        }
        FEELING.replace(connection, episode.id(), episode.feelings());
        SENSATION.replace(connection, episode.id(), episode.sensations());
        COMPANION.replace(connection, episode.id(), episode.with());
        TAG.replace(connection, episode.id(), episode.tags());
        PRACTICE.replace(connection, episode.id(), episode.practices());
    }

    /// The ids of the episodes that a practice belongs to.
    static List<String> of(Connection connection, String practice) throws SQLException {
        return Rows.list(
                connection,
                "SELECT id FROM episode JOIN episode_practice ON episode = id WHERE practice = ? ORDER BY at, id",
                row -> row.getString("id"),
                practice);
    }

    /// Every word of a kind, the most often used first.
    static List<String> words(Connection connection, WordKind kind) throws SQLException {
        String names = switch (kind) {
            case FEELING -> "SELECT name FROM feeling";
            case PLACE -> "SELECT place AS name FROM sensation";
            case PERSON -> "SELECT name FROM companion";
            case TAG -> "SELECT name FROM tag UNION ALL SELECT name FROM note_tag";
            case TRIGGER -> "SELECT trigger AS name FROM episode WHERE trigger <> ''";
        };
        String query = "SELECT name FROM (" + names + ") GROUP BY name ORDER BY count(*) DESC, name";
        return Rows.list(connection, query, row -> row.getString(1));
    }

    /// The newest that does not say yet what happened, what was felt and how strong it was, what was done, and how it
    /// went.
    static Optional<String> unfinished(Connection connection) throws SQLException {
        String query = """
                SELECT id FROM episode
                WHERE trigger = '' OR distress IS NULL OR response = '' OR outcome = ''
                  OR NOT EXISTS (SELECT 1 FROM feeling WHERE episode = id)
                ORDER BY at DESC, id DESC LIMIT 1""";
        return Rows.list(connection, query, row -> row.getString(1)).stream().findFirst();
    }

    /// The urge in each episode of these days, both included, in the order they happened.
    static List<Urge> urges(Connection connection, LocalDate first, LocalDate last) throws SQLException {
        return Rows.list(
                connection,
                "SELECT urge, acted FROM episode WHERE day BETWEEN ? AND ? ORDER BY at, id",
                row -> new Urge(row.getString("urge"), acted(row)),
                first.toString(),
                last.toString());
    }

    private static Optional<Acted> acted(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("acted")).flatMap(Acted::of);
    }

    static Episode read(ResultSet row, Children children) throws SQLException {
        String id = row.getString("id");
        return new Episode(
                id,
                Rows.stamp(row),
                WrittenTime.instant(row.getString("recorded")),
                row.getString("trigger"),
                row.getString("thought"),
                children.of(FEELING, id),
                children.of(SENSATION, id),
                row.getString("urge"),
                acted(row),
                Optional.ofNullable(row.getString("pattern")).flatMap(PatternWord::of),
                row.getString("response"),
                row.getString("need"),
                row.getString("outcome"),
                Rows.optional(row, "distress"),
                Rows.optional(row, "distress_now"),
                children.of(COMPANION, id),
                children.of(TAG, id),
                row.getString("note"),
                children.of(PRACTICE, id));
    }
}

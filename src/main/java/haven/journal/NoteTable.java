package haven.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/// Notes as rows of `note` and `note_tag`.
final class NoteTable {
    private static final ChildTable<String> TAG = ChildTable.ofWords("note_tag", "note", "name");
    private static final String SAVE = """
            INSERT INTO note (id, at, zone, day, kind, text) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET at = excluded.at, zone = excluded.zone, day = excluded.day,
              kind = excluded.kind, text = excluded.text""";

    private NoteTable() {}

    static void save(Connection connection, Note note) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SAVE)) {
            Rows.begin(statement, note);
            statement.setString(5, note.about().word());
            statement.setString(6, note.text());
            statement.executeUpdate();
        }
        TAG.replace(connection, note.id(), note.tags());
    }

    static Note read(ResultSet row, Children children) throws SQLException {
        String id = row.getString("id");
        return new Note(
                id,
                Rows.stamp(row),
                NoteKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("text"),
                children.of(TAG, id));
    }
}

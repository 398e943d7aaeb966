package haven.journal;

import java.nio.charset.Charset;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/// What is asked of a database in SQL, and what is told to it. A statement is prepared once, whoever needs it again.
///
/// Values are [String], [Integer], [Double] or null.
final class Sql implements AutoCloseable {
    private final SQLiteConnection connection;
    /// Those that nobody is using now.
    private final Map<String, PreparedStatement> idle = new HashMap<>();
    private @Nullable Charset charset;

    Sql(SQLiteConnection connection) {
        this.connection = connection;
    }

    /// What it speaks to, for what only the driver can do.
    SQLiteConnection connection() {
        return connection;
    }

    /// Runs a script of statements without values.
    void run(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    /// How many rows a statement changed.
    int update(String sql, @Nullable Object... values) throws SQLException {
        return using(sql, PreparedStatement::executeUpdate, values);
    }

    /// Visits each row of an answer.
    void each(String query, Visitor visitor, @Nullable Object... values) throws SQLException {
        using(
                query,
                statement -> {
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            visitor.visit(row);
                        }
                    }
                    return true;
                },
                values);
    }

    /// An answer's rows.
    <T> List<T> list(String query, Reader<T> reader, @Nullable Object... values) throws SQLException {
        List<T> rows = new ArrayList<>();
        each(query, row -> rows.add(reader.read(row)), values);
        return rows;
    }

    /// The texts in the first column of an answer.
    List<String> texts(String query, @Nullable Object... values) throws SQLException {
        return list(query, row -> row.getString(1), values);
    }

    /// The first text of an answer, if there is one.
    Optional<String> text(String query, @Nullable Object... values) throws SQLException {
        return texts(query, values).stream().findFirst();
    }

    /// The columns of a table, in their order.
    List<String> columns(String table) throws SQLException {
        return columns("main", table);
    }

    /// As [#columns(String)], of what is attached by this name.
    List<String> columns(String schema, String table) throws SQLException {
        return texts("SELECT name FROM pragma_table_info(?, ?) ORDER BY cid", table, schema);
    }

    /// The text in a column of a row, or nothing. The driver makes a text of bytes in twice the time.
    @Nullable
    String text(ResultSet row, int column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? null : new String(bytes, charset());
    }

    /// The text in a column of a row that always has one.
    String required(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(text(row, column));
    }

    /// In what the file's texts are written, which whoever made it chose.
    private Charset charset() throws SQLException {
        if (charset == null) {
            charset = Charset.forName(text("PRAGMA encoding").orElseThrow());
        }
        return charset;
    }

    /// The number that an answer is.
    int number(String query, @Nullable Object... values) throws SQLException {
        return Integer.parseInt(text(query, values).orElseThrow());
    }

    /// Whether an answer has a row.
    boolean has(String query, @Nullable Object... values) throws SQLException {
        return !list(query, row -> true, values).isEmpty();
    }

    /// A statement that failed is not used again.
    private <T> T using(String sql, Use<T> use, @Nullable Object... values) throws SQLException {
        PreparedStatement there = idle.remove(sql);
        PreparedStatement statement = there == null ? connection.prepareStatement(sql) : there;
        boolean isIdle = false;
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            T result = use.of(statement);
            isIdle = idle.putIfAbsent(sql, statement) == null;
            return result;
        } finally {
            if (!isIdle) {
                statement.close();
            }
        }
    }

    /// Does this alone: nobody else writes meanwhile, and it is kept as a whole or not at all.
    <T> T writing(Query<T> query) throws SQLException {
        return transaction("BEGIN IMMEDIATE", query, "COMMIT");
    }

    /// Asks this of one moment, whatever others write meanwhile.
    <T> T reading(Query<T> query) throws SQLException {
        return transaction("BEGIN", query, "COMMIT");
    }

    /// Does this and takes it back.
    <T> T tryingOut(Query<T> query) throws SQLException {
        return transaction("BEGIN", query, "ROLLBACK");
    }

    private <T> T transaction(String begin, Query<T> query, String end) throws SQLException {
        run(begin);
        try {
            T result = query.run(this);
            run(end);
            return result;
        } catch (SQLException | RuntimeException problem) {
            try {
                run("ROLLBACK");
            } catch (SQLException second) {
                problem.addSuppressed(second);
            }
            throw problem;
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : idle.values()) {
            statement.close();
        }
        idle.clear();
        connection.close();
    }

    /// A name in a query.
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /// So many values in a query: `?, ?, ?`.
    static String marks(int count) {
        return count == 0 ? "" : "?" + ", ?".repeat(count - 1);
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    /// Reads a row.
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Is shown a row.
    interface Visitor {
        void visit(ResultSet row) throws SQLException;
    }

    /// Something to ask.
    interface Query<T> {
        T run(Sql sql) throws SQLException;
    }

    /// Something to do.
    interface Work {
        void run(Sql sql) throws SQLException;
    }
}

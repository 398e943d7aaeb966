package haven.journal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A connection on which each statement is compiled once, however often it is prepared, for work on many entries:
/// compiling one with all its triggers takes longer than running it.
///
/// No statement may be prepared again while its rows are still being read.
final class KeptStatements implements AutoCloseable {
    private final Connection connection;
    private final Connection keeping;
    private final Map<String, Kept> statements = new HashMap<>();

    KeptStatements(Connection connection) {
        this.connection = connection;
        keeping = (Connection) Proxy.newProxyInstance(
                KeptStatements.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (self, method, arguments) -> method.getName().equals("prepareStatement") && arguments.length == 1
                        ? statement((String) arguments[0])
                        : call(connection, method, arguments));
    }

    /// The connection to use while this is open.
    Connection connection() {
        return keeping;
    }

    private PreparedStatement statement(String sql) throws SQLException {
        Kept there = statements.get(sql);
        if (there != null) {
            there.statement().clearParameters();
            return there.lent();
        }
        PreparedStatement statement = connection.prepareStatement(sql);
        PreparedStatement loan = (PreparedStatement) Proxy.newProxyInstance(
                KeptStatements.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (self, method, arguments) ->
                        method.getName().equals("close") ? null : call(statement, method, arguments));
        statements.put(sql, new Kept(statement, loan));
        return loan;
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    @Override
    public void close() throws SQLException {
        for (Kept kept : statements.values()) {
            kept.statement().close();
        }
    }

    /// @param lent the same, but for closing it
    private record Kept(PreparedStatement statement, PreparedStatement lent) {}
}

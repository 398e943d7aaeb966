package haven.command;

import haven.App;
import haven.Exit;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `haven log`.
final class LogCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Specs.command("log", "[OPTIONS]", List.of("..."));
    }

    @Override
    public int run(Arguments arguments, App app) {
        return Exit.OK;
    }
}

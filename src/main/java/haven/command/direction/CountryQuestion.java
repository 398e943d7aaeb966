package haven.command.direction;

import haven.App;
import haven.Exit;
import haven.UserError;
import haven.command.shared.ReportOptions;
import haven.command.shared.YesOrNo;
import haven.report.Support;
import haven.setting.ConfigFile;
import haven.setting.Country;
import haven.setting.Setting;
import haven.terminal.TypedLines;
import haven.text.Wrap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Asks for a person's country where nothing tells which it is, shows its help lines, and offers to remember it.
public record CountryQuestion(App app, Support support) {
    private static final String UNCHANGED = "Your settings are as they were.";

    int ask() {
        List<Country> countries = support.every().countries();
        String list = IntStream.range(0, countries.size())
                .mapToObj(i -> (i + 1) + " " + countries.get(i).title())
                .collect(Collectors.joining(", "));
        app.out().println();
        Wrap.lines("Choose your country: " + list + ".", app.columns()).forEach(app.out()::println);
        Optional<Country> chosen = chosen(countries);
        chosen.ifPresent(country -> {
            ReportOptions.print(app, support.in(country).help(), false);
            if (YesOrNo.asked(app, "Keep " + country.title() + " as your country?", UNCHANGED)
                    .isYes()) {
                keep(app, country);
                app.out().println("Kept. To take it back: haven config unset country");
            }
        });
        return Exit.OK;
    }

    private Optional<Country> chosen(List<Country> countries) {
        TypedLines lines = TypedLines.until(app.terminals(), app.in());
        while (true) {
            Optional<String> typed = lines.next(() -> {
                app.out().print("Its number or name, or Enter for none: ");
                app.out().flush();
            });
            if (lines.isStopped()) {
                app.out().println();
                throw UserError.stopped(lines.stopCode(), UNCHANGED);
            }
            String said = typed.orElse("").strip().toLowerCase(Locale.ROOT);
            if (said.isEmpty() || said.equals("q")) {
                return Optional.empty();
            }
            Optional<Country> named = IntStream.range(0, countries.size())
                    .filter(i -> said.equals(String.valueOf(i + 1)))
                    .mapToObj(countries::get)
                    .findFirst()
                    .or(() -> countries.stream()
                            .filter(country ->
                                    country.title().toLowerCase(Locale.ROOT).startsWith(said))
                            .findFirst())
                    .or(() -> Country.of(said));
            if (named.isPresent()) {
                return named;
            }
        }
    }

    /// Keeps it in the settings.
    ///
    /// @throws UserError where these cannot be changed
    public static void keep(App app, Country country) {
        new ConfigFile(app.paths().configFile()).set(Setting.COUNTRY.line(List.of(country.code())));
    }
}

package haven.report;

import static org.assertj.core.api.Assertions.assertThat;

import haven.insight.Quote;
import haven.insight.Stretch.DayState;
import haven.report.Document.Chart;
import haven.report.Document.Column;
import haven.report.Document.Numbered;
import haven.report.Document.Quotes;
import haven.report.Document.Section;
import haven.report.Document.Sentence;
import haven.report.Document.Table;
import haven.report.Document.Trend;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// A page of HTML, as a browser and whoever reads it would take it.
class HtmlRendererTest {
    private static final org.jsoup.nodes.Document PAGE = page(DocumentTest.ALL);
    private static final org.jsoup.nodes.Document TREND = page(DocumentTest.TREND);

    private static final List<Chart.Day> DAYS = List.of(new Chart.Day(LocalDate.of(2026, 11, 16), DayState.KNOWN));

    private static org.jsoup.nodes.Document page(Document document) {
        return Jsoup.parse(HtmlRenderer.of(document, Signs.UNICODE));
    }

    private static Element first(Element within, String query) {
        return Objects.requireNonNull(within.selectFirst(query), query);
    }

    @Test
    void hasATitleAndHeadingsBelowEachOther() {
        assertThat(first(PAGE, "html").attr("lang")).isEqualTo("en");
        assertThat(PAGE.title()).isEqualTo("A year");
        assertThat(PAGE.select("h1, h2, h3").eachText())
                .containsExactly("A year", "Walks", "People", "Said", "Steps", "Next");
        assertThat(PAGE.select("h1, h2, h3").eachAttr("class")).isEmpty();
        assertThat(first(PAGE, ".chapter").select("h2, h3").eachText()).containsExactly("Steps", "Next");
        assertThat(first(PAGE, "p.note").text()).isEqualTo("Walks are counted from ten minutes on.");
    }

    @Test
    void needsNothingElseAndRunsNothing() throws Exception {
        assertThat(PAGE.select("script, link, img, iframe, object, a, form, [src], [href], [style]"))
                .isEmpty();
        assertThat(first(PAGE, "style").data()).doesNotContain("url(", "@import");
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(first(PAGE, "style").data().getBytes(StandardCharsets.UTF_8));
        assertThat(first(PAGE, "meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'");
        assertThat(first(PAGE, "meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
        assertThat(first(PAGE, "meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
    }

    @Test
    void aTableSaysWhatItsRowsAndColumnsAre() {
        Element table = first(PAGE, "section:has(h2:containsOwn(People)) table");
        assertThat(first(table, "caption").text()).isEqualTo("People");
        assertThat(table.select("thead th[scope=col]").eachText()).containsExactly("who", "trust");
        assertThat(table.select("tbody th[scope=row]").eachText()).containsExactly("*Sam*", "Ana", "Lee");
        assertThat(table.select("td").eachText()).containsExactly("6 to 8", "not rated", "2");
    }

    @Test
    void wordsOfThePersonStandWithTheirDay() {
        Element quote = first(PAGE, ".quotes li");
        assertThat(first(quote, "time").attr("datetime")).isEqualTo("2026-11-16");
        assertThat(first(quote, "time").text()).isEqualTo("Monday, 16 November");
        assertThat(first(quote, "blockquote").text()).isEqualTo("stay, please");
        assertThat(PAGE.select("ol li").eachText()).containsExactly("call", "write");
    }

    @Test
    void aDayWithoutEntriesIsStripedAndOneWithoutWalksANought() {
        Element svg = first(PAGE, ".days svg[role=img]");
        assertThat(first(svg, "#title1").text()).isEqualTo("Walks");
        assertThat(first(svg, "#words1").text())
                .isEqualTo("Monday 16: walks 10 min, once. Tuesday 17: no entries. Wednesday 18: no entries.");
        assertThat(svg.attr("aria-labelledby")).isEqualTo("title1 words1");
        assertThat(svg.select("text").eachText())
                .containsExactly("Mon", "Tue", "Wed", "Thu", "walks", "minutes", "10", "0");
        assertThat(svg.select("rect.bar")).hasSize(1);
        assertThat(svg.select("line.stripe")).isNotEmpty().allSatisfy(stripe -> {
            assertThat(Double.parseDouble(stripe.attr("x1"))).isBetween(146.0, 180.1);
            assertThat(Double.parseDouble(stripe.attr("x2"))).isBetween(146.0, 180.1);
        });
        assertThat(first(PAGE, ".days figcaption").text())
                .isEqualTo("Striped: no entries, so nothing is known of that day.");
        assertThat(PAGE.select("details tbody tr").eachText())
                .containsExactly(
                        "Monday 16 10 min, once",
                        "Tuesday 17 none kept",
                        "Wednesday 18 unknown",
                        "Thursday 19 to come");
    }

    @Test
    void aBarIsAsHighAsItsShareOnTheScreen() {
        Chart.Row row = new Chart.Row(
                "walks",
                "minutes",
                List.of(new Chart.Bar(10, "10", "10 min"), new Chart.Bar(5, "5", "5 min"), Chart.Bar.NONE));
        List<Chart.Day> days = List.of(0, 1, 2).stream()
                .map(day -> new Chart.Day(LocalDate.of(2026, 11, 16).plusDays(day), DayState.KNOWN))
                .toList();
        Document document =
                new Document("Walks", List.of(new Section("walks", List.of(new Chart(days, List.of(row))))));
        assertThat(page(document).select("rect.bar").eachAttr("height")).containsExactly("40", "20");
        assertThat(TextRenderer.below(document, 40, Signs.UNICODE).get(2)).isEqualTo("  walks       █   ▄");
    }

    @Test
    void aTrendHasAGapWhereNothingIsKnown() {
        assertThat(TREND.select(".trends li")).hasSize(2);
        Element energy = first(TREND, ".trends li");
        assertThat(first(energy, "figcaption").text()).isEqualTo("Energy higher than in the weeks before");
        assertThat(energy.select("circle")).hasSize(2);
        assertThat(energy.select("line.curve")).isEmpty();
        assertThat(energy.select("line.stripe")).isNotEmpty();
        assertThat(first(energy, "desc").text())
                .isEqualTo("week of 2 November 4 of 3, week of 9 November unknown, week of 16 November 10 of 4.");
        assertThat(TREND.select(".trends li:nth-child(2) line.curve")).hasSize(1);
        assertThat(TREND.select("details thead th").eachText()).containsExactly("when", "energy", "*calm*");
        assertThat(TREND.select("details tbody tr:nth-child(2)").eachText())
                .containsExactly("week of 9 November unknown 5 of 2");
    }

    /// Whatever is written, wherever it comes to stand.
    @Test
    void nothingThatIsWrittenIsMarkup() {
        String nasty = "<script>alert(1)</script>\"'&amp;<b onclick=x>\u202Eevil\u0000\u0007\uFFFF]]>--></style></svg>";
        String shown = "<script>alert(1)</script>\"'&amp;<b onclick=x>evil \uFFFD]]>--></style></svg>";
        Document document = new Document(
                nasty,
                List.of(new Section(
                        nasty,
                        List.of(
                                new Sentence(nasty),
                                new Table(
                                        List.of(new Column(nasty), new Column(nasty, nasty, nasty)),
                                        List.of(List.of(nasty, ""))),
                                new Numbered(List.of(nasty)),
                                new Quotes(List.of(new Quote(LocalDate.of(2026, 11, 16), nasty))),
                                new Chart(
                                        DAYS,
                                        List.of(new Chart.Row(nasty, nasty, List.of(new Chart.Bar(1, nasty, nasty))))),
                                new Trend(
                                        List.of(new Trend.Time(nasty, nasty)),
                                        List.of(new Trend.Line(
                                                nasty,
                                                0,
                                                1,
                                                List.of(new Trend.Point(OptionalDouble.of(1), nasty)),
                                                nasty)))))));
        String html = HtmlRenderer.of(document, Signs.UNICODE);
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        assertThat(page.select("script, b[onclick]")).isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("svg")).hasSize(2);
        assertThat(html).doesNotContain("\u202E", "\u0000", "\u0007", "\uFFFF");
        assertThat(page.title()).isEqualTo(shown);
        assertThat(first(page, "h1").text()).isEqualTo(shown);
        assertThat(page.select("h2, caption, section > div > table th, ol li, blockquote, figcaption b")
                        .eachText())
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words).contains("alert(1)"));
        assertThat(first(page, "td").attr("data-head")).isEqualTo(shown);
    }

    @Test
    void whereOnlyAsciiIsShownThePageShowsTheSame() {
        Document document = new Document("é → \uD83C\uDF0A", List.of(new Sentence("שלום")));
        String ascii = HtmlRenderer.of(document, Signs.ASCII);
        assertThat(ascii).isASCII();
        assertThat(Jsoup.parse(ascii).body().text())
                .isEqualTo(page(document).body().text())
                .isEqualTo("É → \uD83C\uDF0A שלום.");
    }
}

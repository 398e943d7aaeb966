package haven;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import haven.setting.Paths;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which part of haven knows which.
class ArchitectureTest {
    private static final JavaClasses HAVEN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("haven");
    /// Annotations that say which values may be null: no code.
    private static final String ANNOTATIONS = "org.jspecify.annotations..";
    /// What reads the files of drills and of rules.
    private static final String READERS_OF_TOML = "haven[.](drill[.](DrillReader|TomlFields)|bond[.]BlameReader).*";

    /// What reads and writes JSON.
    private static final String OF_JSON = "haven[.]json[.].*|haven[.]report[.]JsonText.*"
            + "|haven[.]exchange[.](Cells|Export|(Haven|Jrnl|DayOne)Json|JsonRows|(Haven|Mapped)Tables?|ImportedEntries).*";

    @Test
    void onlyTerminalKnowsJLine() {
        onlyIn("haven.terminal", "org.jline..");
    }

    @Test
    void onlyCommandKnowsPicocli() {
        onlyIn("haven.command..", "picocli..");
    }

    @Test
    void onlyRemindersKnowTheLibraryOfCalendars() {
        onlyIn("haven.reminder", "biweekly..");
    }

    @Test
    void onlyJournalKnowsTheDatabase() {
        onlyIn("haven.journal", "java.sql..", "javax.sql..", "org.sqlite..");
    }

    @Test
    void onlyTheJsonOfEntriesAndOfReportsKnowsJackson() {
        check(noClasses()
                .that()
                .haveNameNotMatching(OF_JSON)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml.."));
    }

    @Test
    void onlyTheReadersOfTomlKnowToml() {
        check(noClasses()
                .that()
                .haveNameNotMatching(READERS_OF_TOML)
                .and()
                .haveNameNotMatching("haven[.]support[.]HelpLines.*")
                .and()
                .haveNameNotMatching("haven[.]learn[.]LearnCard")
                .and()
                .resideOutsideOfPackage("haven.setting")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.tomlj..", "org.antlr.."));
    }

    /// What is practised, found and worded is plain Java.
    @Test
    void theDomainKnowsNoLibrary() {
        check(classes()
                .that()
                .resideInAnyPackage(
                        "haven.bond",
                        "haven.calendar",
                        "haven.drill",
                        "haven.entry",
                        "haven.file",
                        "haven.guide",
                        "haven.sound",
                        "haven.text")
                .and()
                .haveNameNotMatching(READERS_OF_TOML)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("haven..", "java..", ANNOTATIONS));
    }

    /// Ranks and intervals are those of the textbooks.
    @Test
    void whatIsFoundKnowsNoLibraryButThatOfStatistics() {
        check(classes()
                .that()
                .resideInAPackage("haven.insight")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("haven..", "java..", ANNOTATIONS, "org.apache.commons.statistics.."));
        onlyIn("haven.insight", "org.apache.commons.statistics..");
    }

    /// Each part, and the parts of haven that it may know. `haven` itself is [App], [Exit] and [UserError].
    @Test
    void knowledgeGoesInOneDirection() {
        knows("haven.text");
        knows("haven.file");
        knows("haven.calendar", "haven");
        knows("haven.drill", "haven", "haven.file", "haven.text");
        // What can be kept is described without anything that it is kept in.
        knows("haven.entry", "haven.text");
        // An entry's JSON is read with the times people write.
        knows("haven.json", "haven", "haven.calendar", "haven.entry", "haven.text");
        // A person may be asked more, beside the scales that everybody is asked.
        knows("haven.setting", "haven", "haven.entry", "haven.file", "haven.text");
        // What is set is what the system's own files say.
        knows("haven.reminder", "haven", "haven.calendar", "haven.file", "haven.text");
        // Help lines are those of the country that a person is in.
        knows("haven.support", "haven", "haven.file", "haven.setting", "haven.text");
        knows("haven.sound", "haven.drill", "haven.file");
        // Its file is its owner's alone.
        knows("haven.journal", "haven", "haven.entry", "haven.file", "haven.text");
        // A session and a form make what the journal keeps: entries, never its file.
        knows("haven.guide", "haven", "haven.drill", "haven.entry", "haven.text");
        // A draft is of an entry.
        knows("haven.draft", "haven", "haven.entry", "haven.file", "haven.json", "haven.text");
        // What is found is found in entries, and a drill is offered for it.
        knows("haven.insight", "haven.calendar", "haven.drill", "haven.entry");
        knows(
                "haven.report",
                "haven",
                "haven.calendar",
                "haven.drill",
                "haven.entry",
                "haven.file",
                "haven.insight",
                "haven.journal",
                "haven.json",
                "haven.learn",
                "haven.reminder",
                "haven.setting",
                "haven.support",
                "haven.text");
        knows("haven.learn");
        knows("haven.bond", "haven.text");
        knows("haven.report.week", "haven.calendar", "haven.entry", "haven.insight", "haven.report", "haven.text");
        // What is exported and imported is the journal's, as JSON that a terminal may be shown.
        knows(
                "haven.exchange",
                "haven",
                "haven.calendar",
                "haven.entry",
                "haven.file",
                "haven.journal",
                "haven.json",
                "haven.report",
                "haven.text");
        // What was found in a grounding drill is drawn as an entry has it.
        // A person sets which colours they want.
        knows(
                "haven.terminal",
                "haven",
                "haven.drill",
                "haven.entry",
                "haven.file",
                "haven.guide",
                "haven.setting",
                "haven.text");
    }

    @Test
    void outsideTheJournalAndItsCommandsOnlyItsRecordsAreKnown() {
        check(noClasses()
                .that()
                .resideInAnyPackage("haven.guide", "haven.insight", "haven.report..", "haven.terminal")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("haven[.]journal[.]Journal"));
    }

    /// The rooms of the commands, as help groups them: each, and the ones that it may know. What is in none brings them
    /// together, and nothing in a room knows it.
    @Test
    void theRoomsOfTheCommandsKnowEachOtherInOneDirection() {
        room("shared");
        room("entry", "shared");
        room("journal", "shared", "entry");
        room("direction", "shared", "entry");
        // A hard moment has the toolkit and what supports at hand.
        room("practice", "shared", "entry", "direction");
        // A drill may come before something hard.
        room("others", "shared", "entry", "practice");
        // What is set for a breath is checked as one that is asked for.
        room("housekeeping", "shared", "entry", "practice");
        check(SlicesRuleDefinition.slices()
                .matching("haven.command.(*)..")
                .should()
                .beFreeOfCycles());
    }

    /// A part of haven may use [App], which holds them all, only where it is given one: in the commands.
    @Test
    void noPartIsInACircleWithAnother() {
        check(SlicesRuleDefinition.slices().matching("haven.(*)..").should().beFreeOfCycles());
        check(noClasses()
                .that()
                .resideOutsideOfPackages("haven", "haven.command..")
                .should()
                .dependOnClassesThat(belongToAnyOf(App.class, Haven.class, Rehearsal.class)));
    }

    /// A session knows nothing of sound, and sound nothing of sessions: a command brings them together.
    @Test
    void onlyTheCommandsAndTheAppKnowSound() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("haven", "haven.command..", "haven.sound")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("haven.sound"));
    }

    @Test
    void onlyTheEntryPointTouchesTheSystem() {
        check(noClasses()
                .that(not(belongToAnyOf(Haven.class, Rehearsal.class)))
                .should()
                .callMethodWhere(touches(System.class, "exit", "getenv", "currentTimeMillis"))
                .orShould()
                .callMethodWhere(touches(Runtime.class, "exit", "halt"))
                .orShould()
                .accessFieldWhere(touches(System.class, "in", "out", "err")));
    }

    @Test
    void onlyTheEntryPointReadsTheClockAndTheZone() {
        DescribedPredicate<JavaAccess<?>> now = DescribedPredicate.describe(
                "read the system's time",
                access -> Set.of(
                                Instant.class,
                                LocalDate.class,
                                LocalDateTime.class,
                                LocalTime.class,
                                OffsetDateTime.class,
                                ZonedDateTime.class)
                        .stream()
                        .anyMatch(type -> access.getTargetOwner().isEquivalentTo(type)
                                && access.getName().equals("now")
                                && !access.getTarget().getFullName().contains(Clock.class.getName())));
        check(noClasses()
                .that(not(belongToAnyOf(Haven.class, SystemClock.class, SystemZone.class)))
                .should()
                .callMethodWhere(now)
                .orShould()
                .callMethodWhere(touches(ZoneId.class, "systemDefault"))
                .orShould()
                .callMethodWhere(
                        touches(Clock.class, "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds"))
                .orShould()
                .callMethodWhere(touches(InstantSource.class, "system")));
    }

    /// The clock that paces, which no one can set: it counts from an arbitrary moment.
    @Test
    void onlyThePacerReadsTheMonotonicClock() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("haven.terminal.SystemPacer")
                .should()
                .callMethodWhere(touches(System.class, "nanoTime")));
    }

    /// Where there is no `HOME`, the home folder is what Java thinks it is.
    @Test
    void onlyTheEntryPointAndThePathsReadProperties() {
        check(noClasses()
                .that(not(belongToAnyOf(Haven.class, Rehearsal.class, Paths.class)))
                .should()
                .callMethodWhere(touches(System.class, "getProperty", "getProperties", "setProperty")));
    }

    private static void onlyIn(String part, String... libraries) {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(part)
                .should()
                .dependOnClassesThat(resideInAnyPackage(libraries)));
    }

    private static void room(String name, String... others) {
        String here = "haven.command." + name;
        String[] allowed = Stream.concat(Stream.of(here), Stream.of(others).map(other -> "haven.command." + other))
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> stranger =
                resideInAnyPackage("haven.command..").and(not(resideInAnyPackage(allowed)));
        check(noClasses().that().resideInAPackage(here).should().dependOnClassesThat(stranger));
    }

    private static void knows(String part, String... others) {
        String[] allowed = new String[others.length + 1];
        System.arraycopy(others, 0, allowed, 0, others.length);
        allowed[others.length] = part;
        DescribedPredicate<JavaClass> stranger = resideInAnyPackage("haven..").and(not(resideInAnyPackage(allowed)));
        check(noClasses().that().resideInAPackage(part).should().dependOnClassesThat(stranger));
    }

    private static DescribedPredicate<JavaAccess<?>> touches(Class<?> type, String... names) {
        return DescribedPredicate.describe(
                "touch " + type.getSimpleName() + " " + String.join(", ", names),
                access -> access.getTargetOwner().isEquivalentTo(type)
                        && Set.of(names).contains(access.getName()));
    }

    private static void check(ArchRule rule) {
        rule.check(HAVEN);
    }
}

package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.ReportPeriod;

/** The parts of a quarter's report that are counted. */
final class QuarterSources {

    private QuarterSources() {}

    /** The figures on top and what they say. */
    @ApplicationScoped
    static class Summary extends QuarterSource {

        Summary() {
            super("quarter.summary");
        }

        @Override
        List<Told> tell(QuarterContent content, Telling how) {
            return List.of(
                    Told.headlines(QuarterWords.headlines(content, how.links())),
                    Told.words(null, new QuarterSummary(content).paragraphs()));
        }
    }

    /** By category with the months of falls and medicines, and people who fell. */
    @ApplicationScoped
    static class Categories extends QuarterSource {

        Categories() {
            super("quarter.categories");
        }

        @Override
        List<Told> tell(QuarterContent content, Telling how) {
            TableModels tables = new TableModels(content, how.links());
            return List.of(Told.table(tables.byCategory()), Told.table(tables.falls()));
        }

        @Override
        public List<Place> places(ReportPeriod period) {
            return List.of(new Place("breaks.title", "/report/breaks.xhtml"));
        }
    }

    /** By severity. */
    @ApplicationScoped
    static class Severities extends QuarterSource {

        Severities() {
            super("quarter.severities");
        }

        @Override
        List<Told> tell(QuarterContent content, Telling how) {
            return List.of(Told.table(new TableModels(content, how.links()).bySeverity()));
        }
    }

    /** By unit, by unit and type, and the units that reported nothing. */
    @ApplicationScoped
    static class Units extends QuarterSource {

        Units() {
            super("quarter.units");
        }

        @Override
        List<Told> tell(QuarterContent content, Telling how) {
            TableModels tables = new TableModels(content, how.links());
            List<Told> told = new ArrayList<>(List.of(Told.table(tables.byUnit())));
            tables.byUnitAndType().map(Told::table).ifPresent(told::add);
            String silent =
                    content.shown().silentUnits().map(QuarterWords::silent).orElseGet(() -> Words.of("silent.hidden"));
            told.add(Told.words(Words.of("silent.title"), List.of(silent)));
            return told;
        }
    }

    /** Rates of the units whose denominators are known. */
    @ApplicationScoped
    static class Rates extends QuarterSource {

        Rates() {
            super("quarter.rates");
        }

        @Override
        List<Told> tell(QuarterContent content, Telling how) {
            return new RateTables(content, how.links())
                    .all().stream().map(Told::table).toList();
        }

        @Override
        public List<Place> places(ReportPeriod period) {
            Quarter quarter = Quarter.of(period.from());
            return List.of(new Place(
                    "denominators.title",
                    "/report/denominators.xhtml?year=" + quarter.year() + "&quarter=" + quarter.number()));
        }
    }

    /** Measures with their effect, and cases under work. */
    @ApplicationScoped
    static class Handling extends QuarterSource {

        Handling() {
            super("quarter.handling");
        }

        @Override
        List<Told> tell(QuarterContent content, Telling how) {
            return List.of(
                    Told.words(Words.of("measures.title"), List.of(QuarterWords.measures(content.figures()))),
                    Told.words(Words.of("handling.title"), List.of(QuarterWords.handling(content.figures()))));
        }
    }

    /** Complaints and views by source. */
    @ApplicationScoped
    static class Complaints extends QuarterSource {

        Complaints() {
            super("quarter.complaints");
        }

        @Override
        List<Told> tell(QuarterContent content, Telling how) {
            return List.of(new ComplaintTable(content, how.links())
                    .table()
                    .map(Told::table)
                    .orElseGet(() -> Told.words(null, List.of(Words.of("complaint.none")))));
        }
    }

    /** Marks the chapter in which MAS writes what the patientnämnd has been told: the yearly report quotes it. */
    @ApplicationScoped
    static class PatientBoard extends QuarterSource {

        /** Never changes: it is looked for in definitions. */
        static final String CODE = "quarter.patientBoard";

        PatientBoard() {
            super(CODE);
        }

        @Override
        List<Told> tell(QuarterContent content, Telling how) {
            return List.of();
        }
    }

    /** Lex Sarah and lex Maria of the municipality. */
    @ApplicationScoped
    static class Lex extends QuarterSource {

        Lex() {
            super("quarter.lex");
        }

        @Override
        List<Told> tell(QuarterContent content, Telling how) {
            List<String> said = QuarterWords.lexCases(content.figures());
            return said.isEmpty() ? List.of() : List.of(Told.words(null, said));
        }
    }

    /** Days from which the series cannot be compared with what was before. */
    @ApplicationScoped
    static class Breaks extends QuarterSource {

        Breaks() {
            super("quarter.breaks");
        }

        @Override
        List<Told> tell(QuarterContent content, Telling how) {
            List<String> days = content.figures().breaks().stream()
                    .map(QuarterWords::broken)
                    .toList();
            return days.isEmpty() ? List.of() : List.of(Told.words(null, List.of(Words.of("break.intro")), days));
        }
    }
}

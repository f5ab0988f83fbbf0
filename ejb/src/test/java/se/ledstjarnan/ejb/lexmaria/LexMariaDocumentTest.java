package se.ledstjarnan.ejb.lexmaria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.deviation.Concerns;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.EntryNature;
import se.ledstjarnan.domain.deviation.Reception;
import se.ledstjarnan.domain.deviation.Report;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.domain.lexmaria.AnalysisPart;
import se.ledstjarnan.domain.lexmaria.Assignment;
import se.ledstjarnan.domain.lexmaria.CauseLevel;
import se.ledstjarnan.domain.lexmaria.InformationPoint;
import se.ledstjarnan.domain.lexmaria.LexMaria;
import se.ledstjarnan.domain.lexmaria.LexMariaActor;
import se.ledstjarnan.domain.lexmaria.LexMariaParty;
import se.ledstjarnan.domain.lexmaria.LicenseeMatter;
import se.ledstjarnan.domain.lexmaria.Seriousness;
import se.ledstjarnan.domain.lexmaria.Standpoint;
import se.ledstjarnan.domain.lexmaria.ToldParty;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Operation;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.UnitKind;
import se.ledstjarnan.domain.shared.Moment;
import se.ledstjarnan.ejb.measure.MeasureRow;
import se.ledstjarnan.ejb.report.PdfRenderer;

/** What the documents of a case say, and what they keep silent about. */
class LexMariaDocumentTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T12:00:00Z"), ZONE);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant OCCURRED = Instant.parse("2026-11-18T07:15:00Z");
    private static final Employee ANNA = new Employee("anna", "Annastina", "Bergkvist", "undersköterska", null);
    private static final Employee MATS = new Employee("mats", "Mats", "Holm", "MAS", null);

    private final LexMariaDocument document = document();

    @Test
    void tellsTheWholeInvestigationButNotWhoReportedOrWhoMayBeADanger() {
        String page = document.investigation();

        assertThat(page)
                .contains("Utredning enligt lex Maria LM-2026-0001")
                .contains("Ta reda på varför", "2026-11-18 klockan 08.15", "Bakomliggande", "Teknik, utrustning")
                .contains("Patientens berättelse", "Karin Lind, senast 2027-01-15", "Antecknat i journalen")
                .contains("Beslut att anmäla till IVO: Allvarlig vårdskada: väsentligt ökat vårdbehov")
                .doesNotContain("Bergkvist", "Upprepade");
        assertThat(new PdfRenderer().render(page)).startsWith("%PDF".getBytes());
    }

    @Test
    void theAnalysisIsReadInTheOrderInWhichItIsMade() {
        assertThat(document.investigation())
                .containsSubsequence(
                        "Uppdrag",
                        "Beskrivning av händelsen",
                        "Händelseförlopp",
                        "Patientens berättelse",
                        "Orsaker",
                        "Bidragande faktorer",
                        "Åtgärder och tidplan",
                        "Bedömning och beslut");
    }

    @Test
    void theTextToPasteHasOneBlankLineBetweenItsParts() {
        assertThat(document.notificationText())
                .contains("\n\nVad som rapporterades\n", "\n\nBedömning och beslut\n", "\n\nUtredningen\n")
                .doesNotContain("\n\n\n");
    }

    @Test
    void whatWasTypedStaysText() {
        assertThat(document.investigation()).contains("&lt;b&gt;fel&lt;/b&gt;").doesNotContain("<b>fel</b>");
        assertThat(document.notificationText()).contains("<b>fel</b>", "Vårdgivare: Kommunstyrelsen, Norrsjö kommun");
    }

    @Test
    void everyDocumentIsAPageOfItsOwn() {
        for (String page : List.of(document.notification(), document.decision(), document.ivosDecision())) {
            assertThat(new PdfRenderer().render(page)).startsWith("%PDF".getBytes());
        }
    }

    private static LexMariaDocument document() {
        LexMaria lexMaria = lexMaria();
        LexMariaView.Written written = new LexMariaView.Written("Journal", NOW.now(), "Mats", "Holm", "MAS");
        return new LexMariaDocument(lexMaria, "Norrsjö kommun", "Kommunstyrelsen", "2026-11-20 klockan 13.00")
                .with(
                        List.of(new LexMariaView.Done("Ringde 112.", TODAY, NOW.now(), "Karin", "Lind", "enhetschef")),
                        List.of(new LexMariaView.Taken(
                                Standpoint.Kind.NOTIFY,
                                Seriousness.MORE_CARE,
                                "Vårdades fyra dygn.",
                                "Beslut 2024-01-10 § 5",
                                NOW.now(),
                                "Mats",
                                "Holm",
                                "MAS")))
                .with(
                        new LexMariaView.Analysis(
                                List.of(new LexMariaView.Moment(OCCURRED, "Fel person fick dosen.", written)),
                                List.of(
                                        new LexMariaView.Cause(
                                                CauseLevel.DIRECT, CauseArea.ROUTINES, "Ingen kontroll.", written),
                                        new LexMariaView.Cause(
                                                CauseLevel.UNDERLYING,
                                                CauseArea.TECHNOLOGY,
                                                "Dosetterna i samma låda.",
                                                written)),
                                List.of(
                                        new LexMariaView.Note(
                                                AnalysisPart.CONTRIBUTING, EntryNature.FACT, "Många nya.", written),
                                        new LexMariaView.Note(
                                                AnalysisPart.PATIENT, EntryNature.FACT, "Det gick fort.", written),
                                        new LexMariaView.Note(
                                                AnalysisPart.EVENT, EntryNature.FACT, "Fick fel dos.", written))),
                        List.of(new MeasureRow(
                                1,
                                "Kontroll vid varje pass",
                                MeasureKind.PREVENTIVE,
                                MeasureReach.UNIT,
                                "2026-0431",
                                "Björken",
                                "Karin",
                                "Lind",
                                LocalDate.of(2027, 1, 15),
                                LocalDate.of(2027, 1, 15),
                                MeasureStatus.PLANNED,
                                null)),
                        List.of(new LexMariaView.Informed(
                                ToldParty.PATIENT,
                                TODAY,
                                EnumSet.allOf(InformationPoint.class),
                                true,
                                "I samtal.",
                                NOW.now(),
                                "Mats Holm, MAS")));
    }

    private static LexMaria lexMaria() {
        Unit administration = new Unit(UnitKind.ADMINISTRATION, "Stöd och omsorg", null, TODAY.minusYears(3));
        Unit unit = new Unit(UnitKind.UNIT, "Björkens särskilda boende", administration, TODAY.minusYears(3));
        unit.workUnder(Set.of(LegalArea.HSL), LegalArea.HSL, new Operation("Äldreomsorg", TODAY.minusYears(3)));
        Report report = new Report(
                ReportKind.DEVIATION,
                ReportSource.STAFF,
                Concerns.ONE_PERSON,
                OCCURRED,
                "Fick <b>fel</b> insulin. Fördes till sjukhus.",
                "Ringde 112.",
                NOW.now().atZone(ZONE));
        Deviation deviation = new Deviation(
                "2026-0431",
                report,
                unit,
                ANNA,
                false,
                new Reception(unit, null, Set.of()),
                NOW.now().minusSeconds(80),
                NOW.now());
        LexMariaParty notifier = new LexMariaParty(MATS, Set.of(LexMariaActor.HANDLER, LexMariaActor.NOTIFIER));
        LexMaria lexMaria = new LexMaria("LM-2026-0001", deviation, MATS, NOW.now());
        lexMaria.start(notifier, NOW);
        lexMaria.commission(
                Assignment.of("Ta reda på varför", "Socialchef", TODAY, "MAS och chef", "SKR", TODAY, NOW),
                notifier,
                NOW);
        lexMaria.judge(Seriousness.MORE_CARE, "Vårdades fyra dygn.", notifier, NOW);
        lexMaria.decide(true, "Väsentligt ökat vårdbehov.", "Beslut", notifier, NOW);
        lexMaria.licensee(LicenseeMatter.of("Upprepade fel", TODAY, null, null, NOW), notifier, NOW);
        return lexMaria;
    }
}

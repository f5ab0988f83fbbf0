package se.ledstjarnan.ejb.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.risk.AnalysisContent;
import se.ledstjarnan.domain.risk.Occasion;
import se.ledstjarnan.domain.risk.RiskColour;
import se.ledstjarnan.domain.risk.RiskContent;
import se.ledstjarnan.domain.risk.ScaleContent;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.measure.MeasureReadService;
import se.ledstjarnan.ejb.measure.MeasureService;
import se.ledstjarnan.ejb.measure.NewMeasure;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** The measures of a risk are in the one list of measures; scales get new versions, and templates are made of analyses. */
class RiskMeasuresIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private RiskService risks;

    @Inject
    private RiskWorkService work;

    @Inject
    private RiskJudgingService judging;

    @Inject
    private RiskSetUpService setUp;

    @Inject
    private MeasureService measures;

    @Inject
    private MeasureReadService reads;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private long karin;
    private long anna;
    private int number;

    @BeforeEach
    void aRisk() throws Exception {
        unit = facts.unit(facts.administration());
        karin = facts.employee("karin");
        facts.employed(karin, "LEADS", unit, LocalDate.of(2020, 1, 1), null);
        anna = facts.employee("anna");
        facts.employee("bo");
        facts.employee("kerstin");
        facts.employee("sven");
        number = karin(() -> work.begin(asked(1, null)));
        karin(() -> judging.add(ref(), new RiskContent("Fall", null, "Fraktur", Set.of())));
    }

    @Test
    void aMeasureIsReadByThoseOfTheAnalysisAndDoneByItsOwner() throws Exception {
        long id = karin(() -> measures.add(risk(), measure()));

        assertThat(karin(() -> reads.view(id)).origin()).isEqualTo(MeasureOrigin.RISK);
        assertThat(anna(() -> reads.view(id)).mayReadCase()).isFalse();
        assertThat(kerstin(() -> reads.view(id)).mayReadCase()).isTrue();
        assertThatThrownBy(() -> bo(() -> reads.view(id))).isInstanceOf(NotFoundException.class);
        assertThat(karin(() -> risks.risk(new RiskRef(number, 1))).measures().rows())
                .hasSize(1);
        assertThat(karin(() -> risks.open(number)).standing().get(0).measures()).isOne();
        assertThat(rows.number("select count(*) from measure where risk_id is not null and id = ?", id))
                .isOne();
    }

    @Test
    void theTeamReadsMeasuresAndWhoLeadsDecidesThem() throws Exception {
        karin(() -> {
            work.join(ref(), rows.number("select id from employee where username = ?", facts.username("bo")));
            return null;
        });

        assertThatThrownBy(() -> bo(() -> measures.add(risk(), measure()))).isInstanceOf(NotAllowedException.class);
        long id = karin(() -> measures.add(risk(), measure()));
        assertThat(bo(() -> reads.view(id)).mayReadCase()).isTrue();
        assertThatThrownBy(() -> anna(() -> measures.add(risk(), measure()))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aRiskLeftOutTakesNoMeasure() throws Exception {
        karin(() -> {
            judging.strike(ref(), 1, "Finns redan.");
            return null;
        });

        assertThatThrownBy(() -> karin(() -> measures.add(risk(), measure())))
                .isInstanceOf(DomainException.class)
                .hasMessage("measure.caseTakesNone");
    }

    @Test
    void aNewVersionOfAScaleLeavesOldAnalysesAsTheyAre() throws Exception {
        rows.execute("insert into risk_scale (family, version_no, name, steps, proposed_from, made_at)"
                + " select coalesce(max(family), 0) + 1, 1, 'Prov', 3, 6, now() from risk_scale");
        int family = (int) rows.number("select max(family) from risk_scale");
        rows.execute("insert into risk_scale_step select s.id, a.axis, l.level, 'Steg', 'Betyder' from risk_scale s,"
                + " (values ('PROBABILITY'), ('CONSEQUENCE')) a(axis), (values (1), (2), (3)) l(level) where s.family = "
                + family);
        rows.execute(
                "insert into risk_scale_class select id, 1, 'Låg', 'CALM' from risk_scale where family = " + family);
        int made = karin(() -> work.begin(asked(family, null)));
        sven(() -> {
            setUp.replace(family, 1, scale("Ny"));
            return null;
        });

        assertThat(karin(() -> risks.open(made)).scale().name()).isEqualTo("Prov");
        assertThat(sven(setUp::scales))
                .filteredOn(each -> each.family() == family)
                .extracting(ScaleView::versionNo)
                .containsExactly(2);
        assertThatThrownBy(() -> sven(() -> {
                    setUp.replace(family, 1, scale("Nyare"));
                    return null;
                }))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> karin(() -> {
                    setUp.replace(family, 2, scale("Min"));
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
        sven(() -> {
            setUp.replace(family, 2, scale("Sist"));
            return null;
        });
        rows.execute("update risk_scale set retired_at = now() where retired_at is null and family = " + family);
    }

    @Test
    void aTemplateOfAnAnalysisBeginsAnother() throws Exception {
        long template = kerstin(() -> setUp.makeTemplate(ref(), facts.username("Mall"), "Allt."));
        int next = karin(() -> work.begin(asked(1, template)));

        assertThat(karin(() -> risks.open(next)).standing())
                .extracting(AnalysisView.Line::event)
                .containsExactly("Fall");
        kerstin(() -> {
            setUp.retireTemplate(template);
            return null;
        });
        assertThatThrownBy(() -> karin(() -> work.begin(asked(1, template))))
                .hasMessage("template: risk.templateRetired");
    }

    private static ScaleContent scale(String name) {
        List<ScaleContent.Word> words = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            words.add(new ScaleContent.Word("Steg " + i, "Betyder " + i));
        }
        return new ScaleContent(name, words, words, List.of(new ScaleContent.Group(1, "Låg", RiskColour.CALM)), 6);
    }

    private NewMeasure measure() {
        return new NewMeasure(
                MeasureReach.UNIT,
                MeasureKind.PREVENTIVE,
                "Bättre belysning",
                null,
                anna,
                false,
                TODAY.plusDays(20),
                "Färre fall.",
                null,
                TODAY.plusDays(60),
                null);
    }

    private NewAnalysis asked(int family, Long template) throws Exception {
        AnalysisContent content = new AnalysisContent(
                facts.username("Fall"),
                Occasion.YEARLY,
                "Hela enheten.",
                Set.of(LegalArea.SOL),
                null,
                TODAY,
                TODAY.plusDays(40));
        long scale = rows.number("select id from risk_scale where retired_at is null and family = ?", family);
        return new NewAnalysis(content, karin, unit, scale, template, null, Set.of());
    }

    private String risk() {
        return "RA-" + number + "-1";
    }

    private AnalysisRef ref() throws Exception {
        return new AnalysisRef(number, rows.number("select version from risk_analysis where number = ?", number));
    }

    private <T> T karin(Callable<T> task) throws Exception {
        return As.roles(facts.username("karin"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), task);
    }

    private <T> T kerstin(Callable<T> task) throws Exception {
        return As.roles(facts.username("kerstin"), Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE), task);
    }

    private <T> T anna(Callable<T> task) throws Exception {
        return As.roles(facts.username("anna"), Set.of(Roles.MEDARBETARE), task);
    }

    private <T> T bo(Callable<T> task) throws Exception {
        return As.roles(facts.username("bo"), Set.of(Roles.MEDARBETARE), task);
    }

    private <T> T sven(Callable<T> task) throws Exception {
        return As.roles(facts.username("sven"), Set.of(Roles.SYSTEMFORVALTARE), task);
    }
}

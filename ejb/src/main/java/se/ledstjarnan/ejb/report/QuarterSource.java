package se.ledstjarnan.ejb.report;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.report.BoardFigures;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.QuarterCounts;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.settings.Settings;

/**
 * A part of what a quarter's deviations in health care come to. All parts tell of the same counts, frozen once, each quarter of them judged
 * by itself so that it looks the same in every report that shows it.
 */
abstract class QuarterSource implements TellingSource {

    /** What the counts are frozen under. */
    static final String BASIS = "quarter";

    private static final String METHOD = "method";

    private final String code;

    @Inject
    private QuarterCounts counts;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    QuarterSource(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String basis() {
        return BASIS;
    }

    @Override
    public CollectedBlock collect(ReportAsked asked) {
        if (!asked.isQuarterOfAll()) {
            return CollectedBlock.told(List.of(), List.of(), List.of());
        }
        int target = settings.number(SettingKey.INVESTIGATION_TARGET_DAYS);
        return CollectedBlock.told(
                counts.count(asked.quarter(), LocalDate.now(clock), target),
                List.of(),
                Words.paragraphs(SourceWords.of(QuarterSource.class, BASIS + "." + METHOD)));
    }

    @Override
    public List<Told> tell(CollectedBlock block, Telling how) {
        if (!how.asked().isQuarterOfAll()) {
            return List.of(Told.words(null, List.of(Words.of("quarter.only"))));
        }
        return tell(
                how.once(BASIS, QuarterContent.class, () -> {
                    QuarterFigures figures = new QuarterFigures(how.asked().quarter(), block.facts());
                    return new QuarterContent(figures, new BoardFigures(figures, how.threshold()));
                }),
                how);
    }

    abstract List<Told> tell(QuarterContent content, Telling how);

    @Override
    public boolean hasBegun(CollectedBlock block) {
        return !block.facts().isEmpty();
    }

    @Override
    public boolean isOfAll() {
        return true;
    }

    @Override
    public Set<Role> openTo() {
        return Set.of(Role.MAS);
    }
}

package se.ledstjarnan.ejb.report;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.deviation.Categories;
import se.ledstjarnan.domain.deviation.Category;
import se.ledstjarnan.domain.deviation.CategoryChoice;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.SelectionRule;
import se.ledstjarnan.domain.report.SelectionRules;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.settings.Settings;

/** The rules by which reports choose deviations: MAS makes and ends them; none is ever changed. */
@Stateless
@DenyAll
public class SelectionRuleService {

    /**
     * A rule as its page shows it.
     *
     * @param to the last day; null while it holds
     * @param by who made it; null where it came with the data
     * @param endReason null while it holds
     */
    public record RuleRow(
            long id,
            long version,
            String words,
            String reason,
            LocalDate from,
            LocalDate to,
            String by,
            String endReason)
            implements Serializable {

        public boolean ended() {
            return to != null;
        }
    }

    @Inject
    private SelectionRules rules;

    @Inject
    private Categories categories;

    @Inject
    private QuarterDesk desk;

    @Inject
    private Settings settings;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Those that hold first. */
    @RolesAllowed(Roles.MAS)
    public List<RuleRow> all() {
        desk.checkOn();
        return rules.all().stream().map(SelectionRuleService::row).toList();
    }

    private static RuleRow row(SelectionRule rule) {
        return new RuleRow(
                rule.getId(),
                rule.getVersion(),
                RuleWords.of(rule),
                rule.getReason(),
                rule.getPeriod().getFrom(),
                rule.getPeriod().getTo(),
                rule.getMadeBy() == null ? null : rule.getMadeBy().getName(),
                rule.getEndReason());
    }

    /** The main categories of health care in use today. */
    @RolesAllowed(Roles.MAS)
    public List<CategoryChoice> categories() {
        return categories.choices(today()).stream()
                .filter(category -> category.parentId() == null && category.compartment() == Compartment.HEALTH_CARE)
                .toList();
    }

    /** The lowest number of times that a rule may ask for, so that it tells of no count that the report hides. */
    @RolesAllowed(Roles.MAS)
    public int fewestTimes() {
        return settings.number(SettingKey.SMALL_CELL_THRESHOLD);
    }

    /** A rule from today; drafts made before keep what they have until they are refreshed. Null for no condition. */
    @RolesAllowed(Roles.MAS)
    public void add(Long categoryId, Integer leastSeverity, Integer leastTimes, String reason) {
        desk.checkOn();
        Category category =
                categoryId == null ? null : categories.find(categoryId).orElseThrow(NotFoundException::new);
        SelectionRule rule = new SelectionRule(
                category,
                leastSeverity,
                leastTimes,
                fewestTimes(),
                reason,
                desk.actor().employee(),
                today(),
                clock.instant());
        rules.add(rule);
        changed(rule);
    }

    /** Holds no longer. */
    @RolesAllowed(Roles.MAS)
    public void end(long id, long seenVersion, String why) {
        desk.checkOn();
        SelectionRule rule = rules.find(id).orElseThrow(NotFoundException::new);
        rule.checkVersion(seenVersion);
        rule.end(why, desk.actor().employee(), today());
        changed(rule);
    }

    private void changed(SelectionRule rule) {
        work.flush();
        audit.record(AuditAction.ADMINISTER, "selection-rule", rule.getId(), null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

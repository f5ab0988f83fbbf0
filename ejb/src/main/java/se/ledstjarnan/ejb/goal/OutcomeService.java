package se.ledstjarnan.ejb.goal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.goal.Forecast;
import se.ledstjarnan.domain.goal.GoalAccess;
import se.ledstjarnan.domain.goal.Indicator;
import se.ledstjarnan.domain.goal.IndicatorSource;
import se.ledstjarnan.domain.goal.Indicators;
import se.ledstjarnan.domain.goal.Measurement;
import se.ledstjarnan.domain.goal.Outcome;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.settings.Settings;

/** Enters outcomes by hand, one at a time or for many units, puts them right, and fetches those that nobody enters. */
@Stateless
@DenyAll
public class OutcomeService {

    @Inject
    private Indicators indicators;

    @Inject
    private OutcomeHarvest harvest;

    @Inject
    private GoalDesk desk;

    @Inject
    private Settings settings;

    /** An outcome as typed. @param unitId null for the whole */
    public record Entry(Long unitId, Measurement found, Forecast forecast, String note) implements Serializable {

        /** Whether nothing was typed. */
        boolean isEmpty() {
            return found.value() == null
                    && found.missing() == null
                    && found.base() == null
                    && forecast == null
                    && (note == null || note.isBlank());
        }
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void enter(int number, LocalDate firstDay, Entry entry) {
        Indicator indicator = byHand(number);
        store(indicator, firstDay, entry, desk.me());
    }

    /**
     * All or none; rows in which nothing was typed are passed over. A broken rule of a row is at its field with the row from 0, as value3.
     * Gives how many were entered.
     */
    @RolesAllowed(Roles.MEDARBETARE)
    public int enterAll(int number, LocalDate firstDay, List<Entry> entries) {
        Indicator indicator = byHand(number);
        Employee me = desk.me();
        int stored = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).isEmpty()) {
                storeRow(indicator, firstDay, entries.get(i), me, i);
                stored++;
            }
        }
        if (stored == 0) {
            throw new DomainException("goal.outcome.nothingTyped");
        }
        return stored;
    }

    private void storeRow(Indicator indicator, LocalDate firstDay, Entry entry, Employee me, int row) {
        try {
            store(indicator, firstDay, entry, me);
        } catch (NotAllowedException | NotFoundException e) {
            throw e;
        } catch (DomainException broken) {
            if ("period".equals(broken.field()) && !"goal.outcome.twice".equals(broken.key())) {
                throw broken;
            }
            String field = broken.field() == null || "period".equals(broken.field()) ? "value" : broken.field();
            throw DomainException.at(
                    field + row, broken.key(), broken.arguments().toArray(Serializable[]::new));
        }
    }

    private Indicator byHand(int number) {
        Indicator indicator = indicators.findForReading(number).orElseThrow(NotFoundException::new);
        if (indicator.getSource() != IndicatorSource.MANUAL) {
            throw new DomainException("goal.outcome.fetched");
        }
        return indicator;
    }

    private void store(Indicator indicator, LocalDate firstDay, Entry entry, Employee me) {
        demandEnters(indicator, entry.unitId());
        Outcome outcome =
                new Outcome(indicator, entry.unitId(), firstDay, safe(entry.found()), me, desk.today(), desk.now());
        if (indicators.outcome(indicator, entry.unitId(), firstDay).isPresent()) {
            throw DomainException.at("period", "goal.outcome.twice");
        }
        outcome.comment(entry.forecast(), entry.note());
        indicators.add(outcome);
        desk.stored(outcome, AuditAction.ADD);
    }

    /** Puts an outcome that was entered by hand right, with the reason. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void correct(long id, long version, Measurement found, String because) {
        Outcome outcome = open(id, version);
        if (outcome.getIndicator().getSource() != IndicatorSource.MANUAL) {
            throw new DomainException("goal.outcome.fetched");
        }
        outcome.correct(safe(found), because, desk.me(), desk.now());
        desk.stored(outcome, AuditAction.CHANGE);
    }

    /** Says what is believed of the target, and of the outcome, wherever it came from. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void comment(long id, long version, Forecast forecast, String note) {
        Outcome outcome = open(id, version);
        outcome.comment(forecast, note);
        desk.stored(outcome, AuditAction.CHANGE);
    }

    /** Fetches what nobody enters, of the period; gives how many were new or changed. */
    @RolesAllowed(Roles.MEDARBETARE)
    public int fetch(int number, LocalDate firstDay) {
        Indicator indicator = indicators.findForReading(number).orElseThrow(NotFoundException::new);
        if (!GoalAccess.enters(indicator.getResponsible().getId(), null, desk.scope())) {
            throw new NotAllowedException();
        }
        if (indicator.getSource() == IndicatorSource.MANUAL) {
            throw new DomainException("goal.outcome.byHand");
        }
        if (firstDay == null || !indicator.getFrequency().begins(firstDay)) {
            throw DomainException.at("period", "goal.outcome.period");
        }
        List<Outcome> stored = new ArrayList<>(harvest.fetch(indicator, firstDay, desk.today()));
        stored.forEach(outcome -> desk.stored(outcome, AuditAction.ADD));
        return stored.size();
    }

    private Outcome open(long id, long version) {
        Outcome outcome = indicators.outcome(id).orElseThrow(NotFoundException::new);
        outcome.checkVersion(version);
        demandEnters(outcome.getIndicator(), outcome.getUnitId());
        return outcome;
    }

    private void demandEnters(Indicator indicator, Long unitId) {
        if (!GoalAccess.enters(indicator.getResponsible().getId(), unitId, desk.scope())) {
            throw new NotAllowedException();
        }
    }

    private Measurement safe(Measurement found) {
        return found.safe(settings.number(SettingKey.SMALL_CELL_THRESHOLD));
    }
}

package se.ledstjarnan.ejb.access;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.ledstjarnan.domain.access.LogSample;
import se.ledstjarnan.domain.access.LogSample.Finding;
import se.ledstjarnan.domain.access.LogSampleRow;
import se.ledstjarnan.domain.access.LogSamples;
import se.ledstjarnan.domain.access.SampledRow;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Checks the samples of the log: judges each reading and says what came of it. What is concluded is not changed. */
@Stateless
@DenyAll
public class SampleService {

    /** Samples shown in the list: many years of them. */
    private static final int MOST = 200;

    @Inject
    private LogSamples samples;

    @Inject
    private SampleRights rights;

    @Inject
    private CurrentUser user;

    @Inject
    private Employees employees;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** A sample with its readings. */
    public record SampleView(LogSampleRow head, List<SampledRow> readings) {

        public SampleView {
            readings = List.copyOf(readings);
        }
    }

    /** What is to be checked first. */
    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public List<LogSampleRow> list() {
        return samples.rows(rights.compartments(user.scope()), MOST);
    }

    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public SampleView open(long id) {
        LogSampleRow head = samples.row(id).orElseThrow(NotFoundException::new);
        check(head.compartment());
        return new SampleView(head, samples.readings(id, user.employeeId()));
    }

    /** Keeps what was found so far. */
    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public void judge(long id, long version, List<Finding> findings) {
        LogSample sample = openForChange(id, version);
        sample.judge(findings, employees.get(user.employeeId()), clock.instant());
        finish(sample, AuditAction.CHANGE);
    }

    /** Keeps what was found, and ends the check with what came of it. */
    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public void conclude(long id, long version, List<Finding> findings, String conclusion) {
        LogSample sample = openForChange(id, version);
        sample.judge(findings, employees.get(user.employeeId()), clock.instant());
        sample.conclude(conclusion, employees.get(user.employeeId()), clock.instant());
        finish(sample, AuditAction.APPROVE);
    }

    private LogSample openForChange(long id, long version) {
        LogSample sample = samples.find(id).orElseThrow(NotFoundException::new);
        check(sample.getCompartment());
        sample.checkVersion(version);
        return sample;
    }

    private void finish(LogSample sample, AuditAction action) {
        samples.raiseVersion(sample);
        work.flush();
        audit.record(action, AuditSubject.of("log-sample", sample.getId(), null, null));
    }

    private void check(Compartment compartment) {
        if (!rights.compartments(user.scope()).contains(compartment)) {
            throw new NotFoundException();
        }
    }
}

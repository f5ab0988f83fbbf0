package se.ledstjarnan.domain.audit;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.Role;

/**
 * Who did it: a person in roles, or a job.
 *
 * @param employeeId null for a job
 * @param roles the roles held at that moment, sorted and separated by comma; empty for a job
 * @param job name of the job; null for a person
 */
public record AuditActor(Long employeeId, String roles, String job) {

    private static final Pattern JOB = Pattern.compile("[a-z][a-z-]{0,59}");

    public AuditActor {
        if ((employeeId == null) == (job == null)
                || (job != null && !JOB.matcher(job).matches())) {
            throw new IllegalArgumentException("Either a person or a job did it");
        }
    }

    public static AuditActor person(long employeeId, Collection<Role> roles) {
        return new AuditActor(
                employeeId, roles.stream().sorted().map(Role::name).collect(Collectors.joining(",")), null);
    }

    public static AuditActor job(String name) {
        return new AuditActor(null, "", name);
    }
}

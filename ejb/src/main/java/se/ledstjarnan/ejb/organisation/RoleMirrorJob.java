package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.ejb.job.DailyJob;
import se.ledstjarnan.ejb.job.JobRun;

/**
 * Every night: mirrors the directory's groups into role holdings also for those who have not logged in, so that mails, receivers and
 * "who could see this that day" are right. A directory that is away or answers absurdly changes nothing and fails the job.
 */
@ApplicationScoped
public class RoleMirrorJob implements DailyJob {

    private static final Logger LOG = Logger.getLogger(RoleMirrorJob.class.getName());
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 40);

    @Inject
    private Config config;

    @Inject
    private Employees employees;

    @Inject
    private RoleMirror mirror;

    @Override
    public String name() {
        return "role-mirror";
    }

    @Override
    public LocalTime hour() {
        return AT_NIGHT;
    }

    @Override
    public void run(JobRun run) {
        Optional<DirectorySettings> settings = DirectorySettings.of(config);
        if (settings.isEmpty()) {
            LOG.info("No directory is set (ledstjarnan.ldap-url): roles are mirrored at login only.");
            return;
        }
        mirror.mirrorAll(new DirectoryGroups(settings.get()).rolesOf(employees.usernamesToMirror()));
    }
}

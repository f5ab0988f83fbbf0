package se.ledstjarnan.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.settings.DeliveredProfile;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.settings.ProfileService;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** A municipality without quarterly reports: the job is silent and the pages have nothing to show. */
class QuarterOffIT extends ContainerTest {

    @Inject
    private QuarterDraftJob job;

    @Inject
    private ReportService reports;

    @Inject
    private ProfileService profiles;

    @Inject
    private UserTransaction transaction;

    @BeforeEach
    @AfterEach
    void asDelivered() throws Exception {
        Database.employee("sven");
        Database.employee("mats");
        Database.owner().execute("delete from profile_setting");
    }

    @Test
    void draftsNothingTellsNobodyAndShowsNothing() throws Exception {
        As.role("sven", Roles.SYSTEMFORVALTARE, () -> profiles.load(DeliveredProfile.S, "Socialnämnd"));
        long drafts = Database.owner().number("select count(*) from quarterly_report");
        long mails = Database.owner().number("select count(*) from outbox_mail");

        transaction.begin();
        job.run(new JobRun(QuarterDraftJob.NAME, "2013-K1", LocalDateTime.of(2013, 4, 1, 3, 0), 1));
        transaction.commit();

        assertThat(Database.owner().number("select count(*) from quarterly_report"))
                .isEqualTo(drafts);
        assertThat(Database.owner().number("select count(*) from outbox_mail")).isEqualTo(mails);
        assertThat(As.role("mats", Roles.MAS, reports::isOn)).isFalse();
        assertThatThrownBy(() -> As.role("mats", Roles.MAS, reports::list)).isInstanceOf(NotFoundException.class);
    }
}

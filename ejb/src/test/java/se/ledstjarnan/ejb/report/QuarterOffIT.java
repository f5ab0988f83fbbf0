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
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.settings.DeliveredProfile;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.settings.ProfileService;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.Database;

/** A municipality without quarterly reports: the job is silent, and there is nothing to read or make. */
class QuarterOffIT extends ReportContainerTest {

    private static final Quarter QUARTER = new Quarter(2013, 2);

    @Inject
    private MadeDraftJob job;

    @Inject
    private ProfileService profiles;

    @Inject
    private UserTransaction transaction;

    @BeforeEach
    @AfterEach
    void asDelivered() throws Exception {
        Database.employee("sven");
        Database.owner().execute("delete from profile_setting");
    }

    @Test
    void draftsNothingTellsNobodyAndShowsNothing() throws Exception {
        draft(QUARTER);
        int number = number(QUARTER);
        assertThat(listed()).isPositive();
        As.role("sven", Roles.SYSTEMFORVALTARE, () -> profiles.load(DeliveredProfile.S, "Socialnämnd"));
        long drafts = Database.owner().number("select count(*) from made_report");
        long mails = Database.owner().number("select count(*) from outbox_mail");

        transaction.begin();
        job.run(new JobRun(MadeDraftJob.NAME, "2013-04-01", LocalDateTime.of(2013, 4, 1, 3, 20), 1));
        transaction.commit();

        assertThat(Database.owner().number("select count(*) from made_report")).isEqualTo(drafts);
        assertThat(Database.owner().number("select count(*) from outbox_mail")).isEqualTo(mails);
        assertThat(listed()).isZero();
        assertThat(As.role(MAS, Roles.MAS, reports::kinds))
                .extracting(DefinitionRow::code)
                .doesNotContain(QUARTERLY);
        assertThatThrownBy(() -> asMas(() -> reports.open(number, 2))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> draft(new Quarter(2013, 4))).isInstanceOf(NotFoundException.class);
    }

    private int listed() throws Exception {
        return As.role(MAS, Roles.MAS, () -> reports.list(new MadeFilter(MadeFilter.State.ALL, QUARTERLY, null, 1)))
                .count();
    }
}

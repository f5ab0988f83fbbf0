package se.ledstjarnan.ejb.registration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.registration.NumberForm;
import se.ledstjarnan.domain.registration.Registration;
import se.ledstjarnan.domain.registration.RegistrationRow;
import se.ledstjarnan.domain.registration.Registrations;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.settings.Settings;

/** What whoever registers does: takes documents out, and writes down the number and the day that the register gave them. */
@Stateless
@DenyAll
public class RegistrationService {

    public static final int PAGE = 25;

    /** Counted no further. */
    public static final int MOST = 1_001;

    /** Packages in one file at the most. */
    public static final int MOST_PACKAGES = 50;

    @Inject
    private Registrations registrations;

    @Inject
    private RegistrationPackage packages;

    @Inject
    private Settings settings;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** A page of the queue. */
    public record QueuePage(List<RegistrationRow> rows, int count, int page) {

        public QueuePage {
            rows = List.copyOf(rows);
        }
    }

    /** One document with its files; the number that other documents of the case have is proposed. */
    public record DocumentView(
            RegistrationRow head, List<RegistrationRow.FileRow> files, String proposedNumber, String form) {

        public DocumentView {
            files = List.copyOf(files);
        }
    }

    /** What is taken out, with a name for the file. */
    public record Package(String name, byte[] content) {}

    @RolesAllowed(Roles.REGISTRATOR)
    public QueuePage list(boolean waiting, int page) {
        int count = registrations.count(waiting, MOST);
        int last = Math.max(1, (count + PAGE - 1) / PAGE);
        int shown = Math.max(1, Math.min(page, last));
        return new QueuePage(registrations.rows(waiting, (shown - 1) * PAGE, PAGE), count, shown);
    }

    @RolesAllowed(Roles.REGISTRATOR)
    public DocumentView open(long id) {
        RegistrationRow row = registrations.row(id).orElseThrow(NotFoundException::new);
        audit.record(
                AuditAction.READ,
                AuditSubject.of(row.caseType(), row.caseId(), row.caseNumber(), null)
                        .part("registration", id));
        String proposed = row.waiting()
                ? registrations.numberOfCase(row.caseType(), row.caseId()).orElse(null)
                : row.number();
        return new DocumentView(row, registrations.files(id), proposed, settings.word(SettingKey.REGISTER_NUMBER_FORM));
    }

    /** The documents with files and metadata, as one zip. Each taking out is logged with its case. */
    @RolesAllowed(Roles.REGISTRATOR)
    public Package take(Collection<Long> ids) {
        Set<Long> wanted = new TreeSet<>(ids);
        if (wanted.isEmpty()) {
            throw new DomainException("registration.nothingChosen");
        }
        if (wanted.size() > MOST_PACKAGES) {
            throw new DomainException("registration.tooMany", MOST_PACKAGES);
        }
        List<Registration> documents = registrations.all(wanted);
        if (documents.size() < wanted.size()) {
            throw new NotFoundException();
        }
        byte[] zip = packages.of(documents);
        documents.forEach(document -> audit.record(AuditAction.DOWNLOAD, RegistrationQueue.subject(document)));
        String name = documents.size() == 1
                ? RegistrationPackage.folder(documents.get(0))
                : "diariet-" + LocalDate.now(clock) + "-" + documents.size();
        return new Package(name + ".zip", zip);
    }

    /** Writes down the number, which may be that of other documents of the same case but of no other case. */
    @RolesAllowed(Roles.REGISTRATOR)
    public void register(long id, long version, String typed, LocalDate day) {
        Registration document = registrations.find(id).orElseThrow(NotFoundException::new);
        document.checkVersion(version);
        String number = new NumberForm(settings.word(SettingKey.REGISTER_NUMBER_FORM)).read(typed);
        String owner = registrations.keepNumber(number, document);
        if (!owner.equals(document.getCaseNumber())) {
            throw DomainException.at("number", "registration.numberTaken", number, owner);
        }
        document.register(number, day, LocalDate.now(clock), employees.get(user.employeeId()), clock.instant());
        registrations.flush();
        audit.record(AuditAction.CHANGE, RegistrationQueue.subject(document));
    }
}

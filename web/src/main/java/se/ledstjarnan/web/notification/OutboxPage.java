package se.ledstjarnan.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.notification.MailRow;
import se.ledstjarnan.ejb.notification.OutboxService;
import se.ledstjarnan.web.shared.Texts;

/** The mails, newest first, 25 a page. */
@Named
@RequestScoped
public class OutboxPage {

    private static final int PER_PAGE = 25;

    @Inject
    private OutboxService service;

    private String typedPage;
    private long page = 1;
    private List<OutboxService.Shown> mails;
    private long count;
    private boolean mailServer;

    /** Called when the address has been read. */
    public void load() {
        count = service.count();
        page = Math.max(1, Math.min(asked(), getPages()));
        mails = service.latest((int) (page - 1) * PER_PAGE, PER_PAGE);
        mailServer = service.hasMailServer();
    }

    /** Key of the state in words. */
    public String state(MailRow mail) {
        if (mail.sentAt() != null) {
            return "sent";
        }
        if (mail.givenUp()) {
            return "givenUp";
        }
        return mail.attempts() > 0 ? "retrying" : mailServer ? "waiting" : "kept";
    }

    /** Why it was not sent, in words. */
    public String reason(MailRow mail) {
        return switch (mail.error()) {
            case "left", "no-address" -> Texts.of("notification.reason." + mail.error());
            default -> Texts.of("notification.reason.other", mail.error());
        };
    }

    /** Kind of the tag of the state. */
    public String kind(MailRow mail) {
        return switch (state(mail)) {
            case "sent" -> "fine";
            case "givenUp" -> "late";
            case "retrying" -> "soon";
            default -> "";
        };
    }

    public long getPages() {
        return Math.max(1, (count + PER_PAGE - 1) / PER_PAGE);
    }

    public List<OutboxService.Shown> getMails() {
        return mails;
    }

    public long getCount() {
        return count;
    }

    public boolean isMailServer() {
        return mailServer;
    }

    public long getPage() {
        return page;
    }

    /** The page as it stands in the address; what is not a number means the first. */
    public String getTypedPage() {
        return typedPage;
    }

    public void setTypedPage(String typedPage) {
        this.typedPage = typedPage;
    }

    private long asked() {
        return typedPage != null && typedPage.matches("[0-9]{1,6}") ? Long.parseLong(typedPage) : 1;
    }
}

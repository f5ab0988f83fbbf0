package se.ledstjarnan.web.job;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.job.JobRow;
import se.ledstjarnan.domain.job.JobRunRow;
import se.ledstjarnan.ejb.job.JobService;
import se.ledstjarnan.web.shared.Texts;

/** The list of jobs and, when one is chosen in the address, its latest runs. */
@Named
@ViewScoped
public class JobList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/job/jobs?faces-redirect=true&includeViewParams=true";

    @Inject
    private JobService service;

    private List<JobRow> rows;
    private List<JobRunRow> runs;
    private String job;

    /** Called when the address has been read. */
    public void load() {
        rows = service.jobs();
        runs = rows.stream().anyMatch(row -> row.name().equals(job)) ? service.runs(job) : List.of();
    }

    public String runNow(String name) {
        service.runNow(name);
        say("job.started", name(name));
        job = name;
        return AGAIN;
    }

    public String tryAgain(JobRunRow run) {
        service.tryAgain(run.id());
        say("job.tryingAgain", name(run.job()));
        return AGAIN;
    }

    private static void say(String key, String name) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(key, name)));
    }

    /** The Swedish name of a job; its own name where it has none. */
    public String name(String name) {
        return text("name.", name);
    }

    /** What the job does, in a sentence; nothing where that is not said. */
    public String about(String name) {
        String text = text("about.", name);
        return text.equals(name) ? "" : text;
    }

    /** Why the run failed: in Swedish where the kind of failure has a sentence, else in the words of the log. */
    public String reason(JobRunRow run) {
        String kind = run.error().split(" at ", 2)[0];
        String sentence = text("failure.", kind);
        return sentence.equals(kind) ? Texts.of("job.reason", run.error()) : sentence;
    }

    private static String text(String prefix, String name) {
        String key = "job." + prefix + name;
        String text = Texts.of(key);
        return text.equals(key) ? name : text;
    }

    /** Whether any run was given up and waits for somebody. */
    public boolean isAnyFailed() {
        return rows.stream().anyMatch(row -> row.failed() > 0);
    }

    public List<JobRow> getRows() {
        return rows;
    }

    public List<JobRunRow> getRuns() {
        return runs;
    }

    public String getJob() {
        return job;
    }

    public void setJob(String job) {
        this.job = job;
    }
}

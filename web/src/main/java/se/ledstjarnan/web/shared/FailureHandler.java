package se.ledstjarnan.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;

/**
 * Turns what a page throws into an answer. A broken rule becomes a message on the page it came from. Otherwise a whole request
 * gets an error page, and an Ajax request a status with a sentence that the page's script shows, so that the page stays and with
 * it what the user has written.
 */
public class FailureHandler extends ExceptionHandlerWrapper {

    public FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable thrown = queued.next().getContext().getException();
            queued.remove();
            answer(faces, thrown);
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        if (faces.getResponseComplete()) {
            return;
        }
        Problem problem = Problem.of(thrown);
        DomainException broken = problem == Problem.RULE ? cause(thrown, DomainException.class) : null;
        if (broken != null && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(broken), null));
            faces.validationFailed();
            faces.renderResponse();
            return;
        }
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String reference = Reference.of(request, problem.isOurs() ? thrown : null);
        try {
            if (faces.getPartialViewContext().isAjaxRequest()) {
                say(external, problem, reference);
            } else if (problem == Problem.EXPIRED) {
                external.redirect(request.getContextPath() + "/errors/expired.xhtml");
            } else if (problem == Problem.AWAY) {
                throw new FacesException(thrown);
            } else {
                external.responseSendError(problem.status(), null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static void say(ExternalContext external, Problem problem, String reference) throws IOException {
        external.responseReset();
        external.setResponseStatus(problem.status());
        external.setResponseContentType("text/plain");
        external.setResponseCharacterEncoding("UTF-8");
        external.setResponseHeader("Ledstjarnan-Problem", problem.name());
        external.getResponseOutputWriter().write(Texts.of("shared.problem." + problem, reference));
    }

    static <T extends Throwable> T cause(Throwable thrown, Class<T> type) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 25; depth++) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
            cause = cause.getCause();
        }
        return null;
    }

    /** What kind of thing went wrong, as far as the user is concerned. */
    enum Problem {
        EXPIRED(403),
        DENIED(403),
        MISSING(404),
        RULE(500),
        AWAY(503),
        UNEXPECTED(500);

        private final int status;

        Problem(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }

        /** Whether the log needs the stack. */
        boolean isOurs() {
            return status >= 500;
        }

        static Problem of(Throwable thrown) {
            if (cause(thrown, ViewExpiredException.class) != null) {
                return EXPIRED;
            }
            if (cause(thrown, EJBAccessException.class) != null || cause(thrown, NotAllowedException.class) != null) {
                return DENIED;
            }
            if (cause(thrown, NotFoundException.class) != null) {
                return MISSING;
            }
            if (cause(thrown, DomainException.class) != null) {
                return RULE;
            }
            return Failure.of(thrown) == Failure.DATABASE_AWAY ? AWAY : UNEXPECTED;
        }
    }

    /** Registered in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new FailureHandler(getWrapped().getExceptionHandler());
        }
    }
}

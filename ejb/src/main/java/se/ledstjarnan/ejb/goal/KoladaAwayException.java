package se.ledstjarnan.ejb.goal;

/** Nothing could be fetched; the job tries again later. Stands for its cause, so that the list of jobs can say it in words. */
class KoladaAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KoladaAwayException(KoladaException failed) {
        super(failed.getMessage());
    }
}

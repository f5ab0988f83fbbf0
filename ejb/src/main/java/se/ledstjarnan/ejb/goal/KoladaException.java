package se.ledstjarnan.ejb.goal;

import se.ledstjarnan.domain.goal.KoladaFault;

/** Kolada, or a file in its shape, gave nothing that can be used. */
class KoladaException extends Exception {

    private static final long serialVersionUID = 1L;

    private final KoladaFault fault;

    KoladaException(KoladaFault fault, Throwable cause) {
        super(fault.name(), cause);
        this.fault = fault;
    }

    KoladaException(KoladaFault fault) {
        this(fault, null);
    }

    KoladaFault fault() {
        return fault;
    }
}

/** What the product costs at ten thousand, a hundred thousand and a million cases: {@code mvn -Pbench verify}, see docs/benchmark.md. */
package se.ledstjarnan.bench;

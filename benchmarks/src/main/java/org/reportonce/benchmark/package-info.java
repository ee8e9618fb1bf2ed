/** Measures; see {@link org.reportonce.benchmark.Benchmark}. */
@NullMarked
package org.reportonce.benchmark;

import org.jspecify.annotations.NullMarked;

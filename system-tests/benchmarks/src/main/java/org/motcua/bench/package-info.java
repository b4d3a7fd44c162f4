/**
 * Benchmarks on the local stack. Each prints ratios against a floor that is measured in the same run; none asserts a
 * time. Run with {@code ./motcua bench NAME}.
 */
package org.motcua.bench;

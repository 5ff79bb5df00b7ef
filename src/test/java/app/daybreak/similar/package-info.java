@org.jspecify.annotations.NullMarked
package app.daybreak.similar;

/** What the tests share: comparing arrays number by number, and reading golden values. */
package attention.testing;

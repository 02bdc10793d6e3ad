package attention.classreport;

import attention.record.Transcript;

/**
 * A student as the page names one.
 *
 * @param name as the record has it: an id where names are not to be shown
 * @param page the name of the feedback page, without an ending
 */
record Person(String name, String page) {
  static Person of(Transcript transcript) {
    return new Person(transcript.student().name(), transcript.page());
  }
}

#define _GNU_SOURCE
#include "CSignals.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int deadly[] = {SIGHUP, SIGTERM, SIGQUIT, SIGABRT, SIGSEGV,
                             SIGBUS, SIGFPE,  SIGILL,  SIGTRAP};
enum { deadly_count = sizeof deadly / sizeof *deadly };
static struct sigaction previous[deadly_count];

static int terminal_input = -1, terminal_output = -1;
static struct termios found;
static atomic_bool is_editing;
// A stack of its own, so that running out of stack can still be handled.
static _Alignas(16) char spare_stack[64 * 1024];

static const char paste_on[] = "\033[?2004h", paste_off[] = "\033[?2004l";

static void put(const char *text) {
  size_t count = strlen(text);
  while (count > 0) {
    ssize_t written = write(terminal_output, text, count);
    if (written <= 0) return;
    text += written;
    count -= (size_t)written;
  }
}

// Async-signal-safe. A job in the background leaves the terminal to whoever has it now.
static void restore(void) {
  if (terminal_input < 0 || tcgetpgrp(terminal_input) != getpgrp()) return;
  if (atomic_exchange(&is_editing, false)) {
    put(paste_off);
    put("\033[0m\r\n");
  }
  tcsetattr(terminal_input, TCSANOW, &found);
}

// Puts the terminal back, then lets the signal do what it would have done without us.
static void die(int signal) {
  int error = errno;
  restore();
  for (int index = 0; index < deadly_count; index++)
    if (deadly[index] == signal) sigaction(signal, &previous[index], NULL);
  raise(signal);
  errno = error;
}

static void catch_deadly_signals(void) {
  stack_t stack = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = die, .sa_flags = SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < deadly_count; index++) {
    sigaction(deadly[index], NULL, &previous[index]);
    if (previous[index].sa_handler != SIG_IGN) sigaction(deadly[index], &action, NULL);
  }
}

bool signals_guard_terminal(int input, int output) {
  if (terminal_input >= 0) return true;
  if (tcgetattr(input, &found) != 0) return false;
  terminal_output = output;
  terminal_input = input;
  atexit(restore);
  catch_deadly_signals();
  return true;
}

void signals_mark_editing(bool editing, bool bracketed_paste) {
  if (terminal_output < 0) return;
  atomic_store(&is_editing, editing);
  put(bracketed_paste ? paste_on : paste_off);
}

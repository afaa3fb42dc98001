#define _GNU_SOURCE
#include "CSignals.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

static_assert(ATOMIC_BOOL_LOCK_FREE == 2, "a handler may only touch lock-free flags");

static atomic_bool interrupted, resized, stop_asked, resumed;

// The self-pipe: a byte in it ends signals_wait on whichever thread the handler ran.
static int wake_reader = -1, wake_writer = -1;

static struct sigaction previous_resize, previous_stop, previous_resume;

static void note(int signal) {
  int error = errno;
  switch (signal) {
    case SIGINT: atomic_store(&interrupted, true); break;
    case SIGWINCH: atomic_store(&resized, true); break;
    case SIGTSTP: atomic_store(&stop_asked, true); break;
    case SIGCONT: atomic_store(&resumed, true); break;
  }
  // A full pipe already wakes the reader: a failed write loses nothing.
  if (wake_writer >= 0 && write(wake_writer, "", 1) < 0) errno = error;
  errno = error;
}

static void open_self_pipe(void) {
  int ends[2];
  if (wake_reader >= 0 || pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return;
  wake_reader = ends[0];
  wake_writer = ends[1];
}

// Without SA_RESTART, so that a blocked read notices.
static void catch(int signal, struct sigaction *previous) {
  struct sigaction action = {.sa_handler = note};
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, previous);
}

static bool is_ignored(int signal) {
  struct sigaction current;
  return sigaction(signal, NULL, &current) == 0 && current.sa_handler == SIG_IGN;
}

void signals_catch_interrupt(void) {
  open_self_pipe();
  if (!is_ignored(SIGINT)) catch(SIGINT, NULL);
}

bool signals_interrupted(void) { return atomic_load(&interrupted); }

void signals_clear_interrupt(void) { atomic_store(&interrupted, false); }

void signals_ignore_broken_pipe(void) {
  struct sigaction action = {.sa_handler = SIG_IGN};
  sigemptyset(&action.sa_mask);
  sigaction(SIGPIPE, &action, NULL);
}

void signals_begin_editing(void) {
  open_self_pipe();
  catch(SIGWINCH, &previous_resize);
  catch(SIGCONT, &previous_resume);
  // A program started with stopping ignored (no job control above it) stays so.
  sigaction(SIGTSTP, NULL, &previous_stop);
  if (!is_ignored(SIGTSTP)) catch(SIGTSTP, NULL);
}

void signals_end_editing(void) {
  sigaction(SIGWINCH, &previous_resize, NULL);
  sigaction(SIGCONT, &previous_resume, NULL);
  sigaction(SIGTSTP, &previous_stop, NULL);
  atomic_store(&resized, false);
  atomic_store(&resumed, false);
  // Asked for in the last moment: done now, when the terminal is as others expect it.
  if (atomic_exchange(&stop_asked, false)) raise(SIGTSTP);
}

bool signals_take_resize(void) { return atomic_exchange(&resized, false); }
bool signals_take_stop(void) { return atomic_exchange(&stop_asked, false); }
bool signals_take_resume(void) { return atomic_exchange(&resumed, false); }

void signals_stop_process(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL}, ours;
  sigemptyset(&standard.sa_mask);
  sigaction(SIGTSTP, &standard, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

int signals_wait(int descriptor) {
  if (descriptor < 0) return -1;
  struct pollfd watched[2] = {{descriptor, POLLIN, 0}, {wake_reader, POLLIN, 0}};
  int ready = poll(watched, 2, -1);
  if (ready < 0) return errno == EINTR ? 0 : -1;
  if (watched[1].revents) {
    char dropped[64];
    while (read(wake_reader, dropped, sizeof dropped) > 0) continue;
    return 0;
  }
  return 1;
}

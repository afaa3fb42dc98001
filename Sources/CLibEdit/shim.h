// libedit for Swift: a named twin for every call Swift cannot make.
//
// Swift imports no variadic function, no renaming macro and no mutable global, and libedit is set up
// with nothing else. Text goes through the wide calls (one wchar_t per character, no conversion by
// locale); names and key sequences, always ASCII, through the narrow ones.
#pragma once

#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

// A function bound to a key; returns one of CC_….
typedef unsigned char (*editline_key_function)(EditLine *, int);
// Gives the prompt: memory that must live until the next call.
typedef wchar_t *(*editline_prompt_function)(EditLine *);

// Makes characters UTF-8 whatever the environment says. Only LC_CTYPE changes: numbers stay as in C.
static inline _Bool editline_use_unicode(void) {
  static const char *const names[] = {"C.UTF-8", "C.utf8", ""};
  for (int index = 0; index < 3; index++)
    if (setlocale(LC_CTYPE, names[index]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
  return 0;
}

// Opens an editor on the C streams. What libedit has to say of an unknown terminal goes nowhere:
// editline_has_capability tells.
static inline EditLine *editline_open(const char *program) {
  FILE *silence = fopen("/dev/null", "w");
  if (!silence) return NULL;
  EditLine *editor = el_init(program, stdin, stdout, silence);
  if (editor) el_set(editor, EL_SETFP, 2, stderr);
  fclose(silence);
  return editor;
}

// Whether the terminal has the two-letter termcap string.
static inline _Bool editline_has_capability(EditLine *editor, const char *name) {
  const char *value = NULL;
  return el_get(editor, EL_GETTC, name, &value) == 0 && value && *value;
}

// A history without entries: without any, vi's `_` calls a null function.
static int editline_no_history(void *, HistEventW *, int, ...) { return -1; }
static inline void editline_set_no_history(EditLine *editor) {
  el_wset(editor, EL_HIST, editline_no_history, editor);
}

static inline void editline_set_client(EditLine *editor, void *client) {
  el_set(editor, EL_CLIENTDATA, client);
}

static inline void *editline_client(EditLine *editor) {
  void *client = NULL;
  el_get(editor, EL_CLIENTDATA, &client);
  return client;
}

// "emacs" or "vi"; which of them is the default depends on how libedit was built.
static inline void editline_set_editor(EditLine *editor, const char *name) {
  el_set(editor, EL_EDITOR, name);
}

static inline _Bool editline_is_vi(EditLine *editor) {
  const char *name = NULL;
  return el_get(editor, EL_EDITOR, &name) == 0 && name && strcmp(name, "vi") == 0;
}

static inline void editline_set_editing(EditLine *editor, int on) {
  el_set(editor, EL_EDITMODE, on);
}

static inline _Bool editline_is_editing(EditLine *editor) {
  int on = 0;
  return el_get(editor, EL_EDITMODE, &on) == 0 && on;
}

// Runs of text between two marks are sent to the terminal as they are and take no columns.
static inline void editline_set_prompts(
    EditLine *editor, editline_prompt_function left, editline_prompt_function right, int mark) {
  el_wset(editor, EL_PROMPT_ESC, left, mark);
  el_wset(editor, EL_RPROMPT_ESC, right, mark);
}

static inline void editline_set_reader(EditLine *editor, el_rfunc_t reader) {
  el_wset(editor, EL_GETCFN, reader);
}

static inline int editline_add_function(
    EditLine *editor, const char *name, const char *help, editline_key_function function) {
  return el_set(editor, EL_ADDFN, name, help, function);
}

static inline int editline_bind(EditLine *editor, const char *key, const char *function) {
  return el_set(editor, EL_BIND, key, function, (char *)NULL);
}

// Binds a key of vi's command mode.
static inline int editline_bind_command(EditLine *editor, const char *key, const char *function) {
  return el_set(editor, EL_BIND, "-a", key, function, (char *)NULL);
}

// Raw (1) or as the program's own output wants it (0).
static inline void editline_prepare_terminal(EditLine *editor, int on) {
  el_set(editor, EL_PREP_TERM, on);
}

// Draws prompt and line again from where the cursor stands.
static inline void editline_redraw(EditLine *editor) { el_set(editor, EL_REFRESH); }

// Writes past libedit, in order with what it wrote.
static inline void editline_write(const char *text, size_t count) {
  fwrite(text, 1, count, stdout);
  fflush(stdout);
}

// wcwidth stands behind a feature macro that Swift's importer does not set.
extern int wcwidth(wchar_t);
// The columns libedit gives a character; negative for a control character.
static inline int editline_columns(wchar_t character) { return wcwidth(character); }

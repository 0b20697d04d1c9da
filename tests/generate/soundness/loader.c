/*
 * The loader of weight files, given anything: a file that is refused comes with a reason and changes nothing; one that is
 * taken is saved again as the same bytes. Compiled with -DNET=name and -DHEADER="name.h"; as a fuzz target, or with
 * -DALONE as a program that reads the files it is given and says of each what the loader says.
 */
#include HEADER

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PASTED(a, b) a##b
#define NAMED(a, b) PASTED(a, b)

static NET net, before, start;

static void need(int good, const char *what)
{
    if (!good) {
        fprintf(stderr, "%s\n", what);
        abort();
    }
}

static const char *loaded(const char *path, const unsigned char *data, size_t size)
{
    static unsigned char again[1 << 20];
    memcpy(&net, &start, sizeof net);
    memcpy(&before, &start, sizeof net);
    const char *wrong = NAMED(NET, _load)(&net, path);
    if (wrong != NULL) {
        need(wrong[0] != '\0', "no reason is given");
        need(memcmp(&net, &before, sizeof net) == 0, "a refused file changed the network");
        return wrong;
    }
    need(NAMED(NET, _save)(&net, "again") == NULL, "what was loaded is not saved");
    FILE *file = fopen("again", "rb");
    need(file != NULL, "what was saved is not there");
    const size_t count = fread(again, 1, sizeof again, file);
    fclose(file);
    need(count == size && memcmp(again, data, size) == 0, "what was loaded is saved as something else");
    return "loaded";
}

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    NAMED(NET, _init)(&start, 1);
    return 0;
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    FILE *file = fopen("fuzzed", "wb");
    need(file != NULL && fwrite(data, 1, size, file) == size && fclose(file) == 0, "the file cannot be written");
    loaded("fuzzed", data, size);
    return 0;
}

#ifdef ALONE
int main(int argc, char **argv)
{
    static unsigned char data[1 << 20];
    LLVMFuzzerInitialize(&argc, &argv);
    for (int i = 1; i < argc; i++) {
        FILE *file = fopen(argv[i], "rb");
        need(file != NULL, "a file is missing");
        const size_t size = fread(data, 1, sizeof data, file);
        fclose(file);
        printf("%s: %s\n", argv[i], loaded(argv[i], data, size));
    }
    return 0;
}
#endif

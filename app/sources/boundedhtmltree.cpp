// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/boundedhtmltree.h"

#include <algorithm>
#include <csetjmp>
#include <vector>

namespace naranhi::sources {

namespace {

constexpr std::size_t chunkSize = 64 * 1024;
constexpr std::size_t alignment = alignof(std::max_align_t);

// What any markup may cost, and what each byte of it may add; real entries need a third of it.
constexpr std::size_t leastAllowed = 1024 * 1024;
constexpr std::size_t allowedForByte = 200;

} // namespace

struct BoundedHtmlTree::Arena
{
    std::vector<std::unique_ptr<char[]>> chunks;
    char *next = nullptr;
    std::size_t left = 0;
    std::size_t allowed = 0;
    std::jmp_buf tooMuch;

    // The parser is written in C and cannot be told to stop: memory that is refused leaves it by
    // the only way out of C. Nothing on that way has anything to clean up.
    static void *allocate(void *userdata, std::size_t size)
    {
        auto *arena = static_cast<Arena *>(userdata);
        const std::size_t rounded = (size + alignment - 1) / alignment * alignment;
        if (rounded > arena->allowed)
            std::longjmp(arena->tooMuch, 1);
        arena->allowed -= rounded;
        return arena->take(rounded);
    }

    static void keep(void * /*userdata*/, void * /*memory*/) { }

    static const GumboNode *parsed(Arena *arena, const char *bytes, std::size_t size)
    {
        if (setjmp(arena->tooMuch) != 0)
            return nullptr;
        GumboOptions options = kGumboDefaultOptions;
        options.allocator = allocate;
        options.deallocator = keep;
        options.userdata = arena;
        options.max_errors = 0;
        return gumbo_parse_with_options(&options, bytes, size)->root;
    }

private:
    void *take(std::size_t size)
    {
        if (size > left) {
            left = std::max(size, chunkSize);
            chunks.push_back(std::unique_ptr<char[]>(new char[left]));
            next = chunks.back().get();
        }
        char *memory = next;
        next += size;
        left -= size;
        return memory;
    }
};

BoundedHtmlTree::BoundedHtmlTree(const QString &markup, std::size_t most)
    : m_bytes(markup.toUtf8())
    , m_arena(std::make_unique<Arena>())
{
    const auto size = static_cast<std::size_t>(m_bytes.size());
    m_arena->allowed = std::min(leastAllowed + allowedForByte * size, most);
    m_root = Arena::parsed(m_arena.get(), m_bytes.constData(), size);
}

BoundedHtmlTree::~BoundedHtmlTree() = default;

} // namespace naranhi::sources

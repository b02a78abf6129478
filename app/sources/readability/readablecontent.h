// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/contentfinder.h"

#include <memory>

namespace naranhi::sources {

// Finds content with Mozilla's Readability, in a script engine. The engine is kept over many pages.
// Needs a QCoreApplication; one thread. It breaks down as a process on some hostile pages, hence it
// belongs into a process of its own.
class ReadableContent final : public ContentFinder
{
public:
    ReadableContent();
    ~ReadableContent() override;

    [[nodiscard]] bool isReady() const; // the scripts are there and could be read
    [[nodiscard]] std::optional<PageTexts> contentOf(const GumboNode *root) override;

    // Ends a page that takes too long: nothing is found then. The one function that may be called
    // from a signal handler or another thread.
    void interrupt();

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace naranhi::sources

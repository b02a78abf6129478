// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/canceltoken.h"
#include "domain/result.h"
#include "sources/articlereader.h"

#include <chrono>
#include <memory>

namespace naranhi::services {

class ReaderProcess;

// What a page may cost, and who reads it.
struct PageReaderOptions
{
    QString program{}; // empty: the one that was installed with this program
    std::chrono::milliseconds deadline{20'000}; // for a page, from question to answer
    qint64 memory = 1536LL * 1024 * 1024; // of the process, in bytes of addresses
    int seconds = 15; // of the processor's time for a page
};

// Reads pages and EPUBs in a process of its own, which may do next to nothing and is ended when it
// overruns. The process is kept for further pages and started anew when it broke down; what hostile
// pages do to it ends there. Texts without markup are read at once. One thread at a time; blocks
// until the page is read or given up.
class PageReader final
{
public:
    explicit PageReader(const PageReaderOptions &options = {});
    ~PageReader();
    PageReader(const PageReader &) = delete;
    PageReader &operator=(const PageReader &) = delete;

    // One article of a page or a text; of an EPUB perhaps several, each with a source of its own
    // that begins with the input's. Errors: those of sources::readArticle and sources::readEpub;
    // TooCostly, ReaderFailed, ReaderMissing, Cancelled.
    [[nodiscard]] Result<QList<Article>> readAll(
        const sources::RawInput &input, const CancelToken &cancel = {});
    // The first of these.
    [[nodiscard]] Result<Article> read(
        const sources::RawInput &input, const CancelToken &cancel = {});

private:
    using Answer = Result<QList<Article>>;
    [[nodiscard]] Answer ask(const QByteArray &question, const CancelToken &cancel);

    PageReaderOptions m_options;
    std::unique_ptr<ReaderProcess> m_process; // none before the first page and after a breakdown
};

} // namespace naranhi::services

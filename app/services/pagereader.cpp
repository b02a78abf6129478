// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pagereader.h"

#include "services/readerprocess.h"
#include "sources/limits.h"
#include "sources/pagerequest.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace naranhi::services {
namespace {

Failure failure(Error::Code code, const QString &detail = {})
{
    return Failure(Error{.code = code, .detail = detail});
}

// Beside this program, where it is installed, or where it was built.
QString installedReader()
{
    const QString folder = QFileInfo(u"/proc/self/exe"_s).canonicalPath();
    for (const QString &place : {u"/naranhi-reader"_s,
             u"/../libexec/naranhi/naranhi-reader"_s,
             u"/../../app/sources/reader/naranhi-reader"_s}) {
        if (const QFileInfo file(folder + place); file.isExecutable() && file.isFile())
            return file.canonicalFilePath();
    }
    return {};
}

Error::Code codeOf(ReaderEnd end)
{
    switch (end) {
    case ReaderEnd::Cancelled:
        return Error::Code::Cancelled;
    case ReaderEnd::Overran:
        return Error::Code::TooCostly;
    case ReaderEnd::BrokeDown:
        break;
    }
    return Error::Code::ReaderFailed;
}

// Where an article comes from is known here; only which of several it is, is believed.
void keepSources(QList<Article> &articles, const QString &source)
{
    const QString within = source + u'#';
    for (Article &article : articles) {
        const bool isOneOfSeveral = articles.size() > 1 && article.source.startsWith(within);
        if (!isOneOfSeveral)
            article.source = source;
    }
}

} // namespace

PageReader::PageReader(const PageReaderOptions &options)
    : m_options(options)
{
    if (m_options.program.isEmpty())
        m_options.program = installedReader();
}

PageReader::~PageReader() = default;

PageReader::Answer PageReader::readAll(const sources::RawInput &input, const CancelToken &cancel)
{
    if (input.bytes.size() > sources::maximumBytes)
        return failure(Error::Code::TooLarge, input.source);
    if (!sources::isIntricate(input))
        return sources::readArticle(input).map(
            [](const Article &article) { return QList<Article>{article}; });
    sources::PageRequest request{.input = input};
    Answer answer = ask(sources::requestBytes(request), cancel);
    if (!answer && answer.error().code == Error::Code::ReaderFailed) {
        request.withScripts = false; // which are what breaks down
        answer = ask(sources::requestBytes(request), cancel);
    }
    if (answer)
        keepSources(*answer, input.source);
    return answer;
}

Result<Article> PageReader::read(const sources::RawInput &input, const CancelToken &cancel)
{
    return readAll(input, cancel).map([](const QList<Article> &articles) {
        return articles.first();
    });
}

PageReader::Answer PageReader::ask(const QByteArray &question, const CancelToken &cancel)
{
    if (!m_process && !QFileInfo(m_options.program).isExecutable())
        return failure(Error::Code::ReaderMissing, m_options.program);
    if (!m_process)
        m_process = std::make_unique<ReaderProcess>(m_options.program,
            QStringList{QString::number(m_options.memory), QString::number(m_options.seconds)});
    const auto answer = m_process->ask(question, m_options.deadline, cancel);
    Answer articles = answer ? sources::answerFrom(*answer)
                             : Answer(failure(codeOf(answer.error()), m_options.program));
    const bool isOfUse = answer && (articles || articles.error().code != Error::Code::ReaderFailed);
    if (!isOfUse)
        m_process.reset();
    return articles;
}

} // namespace naranhi::services

// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/commands/exportcommand.h"

#include "services/storybuilding.h"
#include "shell/commands/inputloading.h"
#include "shell/errorsentences.h"
#include "shell/translator.h"
#include "sources/inputs.h"
#include "storage/atomicfile.h"
#include "storage/correctionstore.h"

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

// "PATH: what is wrong (what the system says)", with the whole path, which the window shortens.
QString lineFor(const QString &path, const Error &error)
{
    const bool saysMore = !error.detail.isEmpty() && error.detail != path;
    return path + u": "_s + sentenceFor(error)
        + (saysMore ? u" ("_s + error.detail + u')' : QString());
}

struct ReadInputs
{
    QList<services::StoryInput> articles;
    QList<InputFailure> failures;
};

ReadInputs readInputs(const QStringList &inputs)
{
    ReadInputs read;
    InputLoading loading;
    for (const QString &source : sources::expandInputs(inputs)) {
        const Result<QList<Article>> articles = loading.read(source);
        if (!articles)
            read.failures.append({source, articles.error()});
        for (const Article &article : articles.value_or(QList<Article>())) {
            const auto id = static_cast<ArticleId>(read.articles.size() + 1);
            read.articles.append({.id = id, .article = article});
        }
    }
    return read;
}

void giveAnchor(const QString &anchor, QList<services::StoryInput> &inputs)
{
    for (services::StoryInput &input : inputs) {
        PublicationDate &published = input.article.published;
        if (!anchor.isEmpty() && published.basis == DateBasis::None)
            published = {.value = anchor, .basis = DateBasis::Given, .rule = {}, .evidence = {}};
    }
}

// The page was saved from there, whatever the file is called now.
void giveAddress(const QString &address, QList<services::StoryInput> &inputs)
{
    if (address.isEmpty())
        return;
    for (services::StoryInput &input : inputs) {
        input.article.source = address;
        sources::takeFromAddress(input.article, address);
    }
}

Result<void> put(const QByteArray &document, const QString &path, std::ostream &out)
{
    if (!path.isEmpty())
        return storage::writeAtomically(path, document);
    out.write(document.constData(), document.size()).flush();
    if (!out)
        return Failure(Error{Error::Code::NotWritable, {}});
    return {};
}

// None are asked for, or those in the file.
Result<QList<Correction>> correctionsFor(const ExportCommand &command)
{
    if (command.corrections.isEmpty())
        return QList<Correction>();
    return storage::correctionsIn(command.corrections);
}

} // namespace

ExitStatus runExport(const ExportCommand &command, const Streams &streams)
{
    const Result<QList<Correction>> corrections = correctionsFor(command);
    if (!corrections) {
        complain(streams, lineFor(command.corrections, corrections.error()));
        return someFailed;
    }
    ReadInputs read = readInputs(command.inputs);
    for (const InputFailure &failure : read.failures)
        complain(streams, lineFor(failure.source, failure.error));
    giveAnchor(command.anchor, read.articles);
    giveAddress(command.address, read.articles);
    const auto built = services::buildStory({.inputs = read.articles, .corrections = *corrections});
    const QByteArray document = exported(built ? built->story : Story(),
        read.failures,
        {command.format, wordsLanguageOf(resolvedLanguage(command.language))});
    if (const Result<void> done = put(document, command.output, streams.out); !done) {
        complain(streams, lineFor(command.output, done.error()));
        return someFailed;
    }
    return read.failures.isEmpty() ? allDone : someFailed;
}

} // namespace naranhi

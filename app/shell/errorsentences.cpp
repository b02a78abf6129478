// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/errorsentences.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

struct ErrorSentences
{
    Q_DECLARE_TR_FUNCTIONS(naranhi::ErrorSentences)
public:
    static QString of(Error::Code code)
    {
        switch (code) {
        case Error::Code::NotFound:
            return tr("There is no such file. Check its name and whether it was moved.");
        case Error::Code::NotReadable:
            return tr("It cannot be read. Check whether you may open it.");
        case Error::Code::NotAFile:
            return tr("This is not a file. Choose a file or a folder.");
        case Error::Code::TooLarge:
            return tr("It is too large: an article has 20 MB at most, a feed 2 MB.");
        case Error::Code::Empty:
            return tr("It is empty.");
        case Error::Code::NotText:
            return tr("This is not text. Save the page as text or HTML and open that.");
        case Error::Code::NoArticle:
            return tr("No article was found in it. Copy the article's text and paste it here.");
        case Error::Code::NoFeed:
            return tr("No feed was found in it. Give a file in RSS, Atom or JSON Feed.");
        case Error::Code::UnsupportedInput:
            return tr("Addresses cannot be opened yet. Save the page and open the file.");
        case Error::Code::NotWritable:
            return tr("It cannot be written. Choose another place, or make room.");
        case Error::Code::BadFormat:
            return tr("It is damaged or made by a newer version. A copy was kept beside it.");
        case Error::Code::Cancelled:
            return tr("Cancelled.");
        }
        return {};
    }
};

} // namespace

QString sentenceFor(const Error &error)
{
    return ErrorSentences::of(error.code);
}

QString sentenceFor(const InputFailure &failure)
{
    const QString name = QFileInfo(failure.source).fileName();
    return (name.isEmpty() ? failure.source : name) + u": "_s + sentenceFor(failure.error);
}

} // namespace naranhi

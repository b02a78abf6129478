// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

// What Qt itself says in our window: in our catalogues, since few systems have Qt's own installed.
[[maybe_unused]] constexpr std::array qtWords{QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Copy &Link Location"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All")};

} // namespace

QStringList windowLanguages()
{
    return {u"ko"_s, u"en"_s};
}

QString resolvedLanguage(const QString &choice)
{
    const QStringList wanted
        = choice.isEmpty() ? QLocale::system().uiLanguages() : QStringList{choice};
    for (const QString &name : wanted) {
        const QString language = QLocale(name).name().section(u'_', 0, 0);
        if (windowLanguages().contains(language))
            return language;
    }
    return u"en"_s;
}

Translator::~Translator()
{
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
}

void Translator::speak(const QString &language)
{
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    QLocale::setDefault(QLocale(language));
    if (m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/translations/naranhi_"_s + language))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace naranhi

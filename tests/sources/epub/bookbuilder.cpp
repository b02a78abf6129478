// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/epub/bookbuilder.h"

#include <zip.h>

namespace naranhi::test {

namespace {

void add(zip_t *archive, const BookFile &file, const char *password)
{
    zip_source_t *source = zip_source_buffer(
        archive, file.bytes.constData(), static_cast<zip_uint64_t>(file.bytes.size()), 0);
    const zip_int64_t index
        = zip_file_add(archive, file.name.constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0)
        qFatal("cannot add a file to an archive");
    const auto entry = static_cast<zip_uint64_t>(index);
    zip_set_file_compression(archive, entry, file.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
    if (password != nullptr)
        zip_file_set_encryption(archive, entry, ZIP_EM_AES_128, password);
}

QByteArray contentOf(zip_source_t *source)
{
    if (zip_source_open(source) != 0)
        qFatal("cannot read the archive");
    QByteArray bytes;
    QByteArray part(65536, '\0');
    for (zip_int64_t got = 1; got > 0;) {
        got = zip_source_read(source, part.data(), static_cast<zip_uint64_t>(part.size()));
        bytes += part.first(std::max<zip_int64_t>(got, 0));
    }
    zip_source_close(source);
    return bytes;
}

QByteArray itemsOf(const Book &book)
{
    QByteArray items = book.isOld
        ? "<item id='ncx' href='toc.ncx' media-type='application/x-dtbncx+xml'/>"
        : "<item id='nav' href='nav.xhtml' properties='nav' media-type='application/xhtml+xml'/>";
    for (const BookPage &page : book.pages)
        items += "<item id='" + page.name + "' href='" + page.name
            + "' media-type='application/xhtml+xml'/>";
    return items;
}

QByteArray packageDocument(const Book &book)
{
    QByteArray spine;
    for (const BookPage &page : book.pages)
        spine += "<itemref idref='" + page.name + "' " + page.attributes + "/>";
    return "<?xml version='1.0' encoding='utf-8'?>"
           "<package xmlns='http://www.idpf.org/2007/opf' version='"
        + QByteArray(book.isOld ? "2.0" : "3.0")
        + "'><metadata xmlns:dc='http://purl.org/dc/elements/1.1/' "
          "xmlns:opf='http://www.idpf.org/2007/opf'>"
        + book.metadata + "</metadata><manifest>" + itemsOf(book) + "</manifest><spine toc='ncx'>"
        + spine + "</spine></package>";
}

BookFile contentsOf(const Book &book)
{
    QByteArray lines;
    for (const BookPage &page : book.pages) {
        if (page.chapter.isEmpty())
            continue;
        if (book.isOld)
            lines += "<navPoint><navLabel><text>" + page.chapter
                + "</text></navLabel><content src='" + page.name + "'/></navPoint>";
        else
            lines += "<li><a href='" + page.name + "'>" + page.chapter + "</a></li>";
    }
    if (book.isOld)
        return {"OEBPS/toc.ncx", "<ncx><navMap>" + lines + "</navMap></ncx>"};
    return {"OEBPS/nav.xhtml",
        "<html xmlns='http://www.w3.org/1999/xhtml' "
        "xmlns:epub='http://www.idpf.org/2007/ops'><body><nav epub:type='toc'><ol>"
            + lines + "</ol></nav></body></html>"};
}

} // namespace

QByteArray zipOf(const QList<BookFile> &files, const char *password)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const BookFile &file : files)
        add(archive, file, password);
    if (zip_close(archive) != 0)
        qFatal("cannot write the archive");
    const QByteArray bytes = contentOf(target);
    zip_source_free(target);
    return bytes;
}

QList<BookFile> filesOf(const Book &book)
{
    QList<BookFile> files{{"mimetype", "application/epub+zip", true},
        {"META-INF/container.xml",
            "<container><rootfiles><rootfile full-path='OEBPS/content.opf' "
            "media-type='application/oebps-package+xml'/></rootfiles></container>"},
        {"OEBPS/content.opf", packageDocument(book)},
        contentsOf(book)};
    for (const BookPage &page : book.pages)
        files.append({"OEBPS/" + page.name, page.markup});
    return files + book.files;
}

QByteArray epubOf(const Book &book)
{
    return zipOf(filesOf(book));
}

QByteArray bookPage(const QByteArray &heading, const QByteArray &paragraphs)
{
    const QByteArray title = heading.isEmpty() ? QByteArray() : "<h1>" + heading + "</h1>";
    return "<?xml version='1.0' encoding='utf-8'?><!DOCTYPE html>"
           "<html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head><body>"
        + title + paragraphs + "</body></html>";
}

QByteArray prose(const QByteArray &what)
{
    return "<p>" + what
        + "에 관한 소식이 26일 전해졌다. 가람시는 이 일을 두고 주민들과 여러 차례 이야기를 "
          "나누었다고 "
          "밝혔다. 시장은 오래 기다린 일이라고 말했다.</p><p>"
        + what
        + "은 내년에 하나 더 생긴다. 시는 그때까지 비용을 모두 마련하겠다고 했다. 주민들은 그 "
          "약속이 "
          "지켜지는지 지켜보겠다고 했으며, 모임을 만들어 달마다 살피기로 했다. 처음 계획은 세 해 "
          "전에 "
          "나왔다.</p>";
}

} // namespace naranhi::test

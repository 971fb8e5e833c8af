#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace contactdesk
{

/// Saves a picture of the window (PNG) once `isSettled` says that nothing is under way any more,
/// names the file on standard output, and ends the program: with status 0, or 1 if the picture
/// couldn't be saved. For documentation, and for seeing what a program on a machine without a
/// display shows.
void savePictureWhenSettled(QWidget &window, const QString &file, std::function<bool()> isSettled);

} // namespace contactdesk

import { hydrateRoot } from 'react-dom/client';
import { GalleryPage } from './pages';

const root = document.getElementById('gallery');
if (root)
  hydrateRoot(root, <GalleryPage name={location.pathname.slice(1)} />, {
    onRecoverableError: (error) => console.error(error),
  });
